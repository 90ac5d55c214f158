import * as vscode from 'vscode';
import type { AnnotationsAt, Entity } from '../../../core/index';
import { annotationsAt, entityAt, introduction } from '../../../core/index';
import type { Services } from '../../services';
import { articleOf, rangeOf } from './articleAt';
import { registryPlace } from './registryPlace';

/** Goes to where the article introduces who is named at the cursor, or who said the quote there; and to the registry where that knows them. */
export const registerDefinitions = (services: Services): vscode.Disposable =>
  vscode.languages.registerDefinitionProvider('*', {
    provideDefinition(document, position): vscode.LocationLink[] | undefined {
      const article = articleOf(services, document);
      if (article === undefined) return undefined;
      const offset = document.offsetAt(position);
      const entity = entityAt(article.annotations, offset);
      if (entity === undefined) return undefined;
      const origin = originOf(document, annotationsAt(article.annotations, offset));
      return targets(services, document, entity).map(({ uri, range }) => ({
        ...(origin === undefined ? {} : { originSelectionRange: origin }),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    },
  });

function targets({ knowledge }: Services, document: vscode.TextDocument, entity: Entity): readonly vscode.Location[] {
  const span = introduction(entity)?.span;
  const folder = entity.entity === undefined ? undefined : knowledge.for(document.uri);
  const registered = folder && entity.entity !== undefined ? registryPlace(folder, entity.entity) : undefined;
  return [
    ...(span ? [new vscode.Location(document.uri, rangeOf(document, span))] : []),
    ...(registered === undefined ? [] : [registered]),
  ];
}

/** What is underlined under the pointer: the whole name; a quote is long, so in it the word. */
const originOf = (document: vscode.TextDocument, { name }: AnnotationsAt): vscode.Range | undefined =>
  name?.mention.span ? rangeOf(document, name.mention.span) : undefined;
