import * as vscode from 'vscode';
import type { Entity, IndexedEntity } from '../../../core/index';
import { entityAt, findEntity, introduction } from '../../../core/index';
import type { Services } from '../../services';
import { articleOf, rangeOf, toRange } from './articleAt';

/** Lists every mention of who is named at the cursor, or of who said the quote there, in this article and in the others of the folder. */
export const registerReferences = (services: Services): vscode.Disposable =>
  vscode.languages.registerReferenceProvider('*', {
    provideReferences(document, position, { includeDeclaration }) {
      const article = articleOf(services, document);
      const entity = article && entityAt(article.annotations, document.offsetAt(position));
      if (entity === undefined) return undefined;
      const declaration = includeDeclaration ? undefined : introduction(entity)?.id;
      return [
        ...mentionPlaces(document, entity, declaration),
        ...elsewhere(services, document.uri, entity).flatMap((other) => placesIn(services, other)),
      ];
    },
  });

const mentionPlaces = (document: vscode.TextDocument, { mentions }: Entity, except?: string): readonly vscode.Location[] =>
  mentions.flatMap(({ id, span }) =>
    span === null || id === except ? [] : [new vscode.Location(document.uri, rangeOf(document, span))],
  );

/** The same person or organization in other articles. */
function elsewhere({ knowledge }: Services, uri: vscode.Uri, { kind, name, entity }: Entity): readonly IndexedEntity[] {
  const who = { kind, name, ...(entity === undefined ? {} : { registryId: entity }) };
  const here = uri.toString();
  return (knowledge.for(uri)?.index.appearancesOf(who) ?? []).filter(({ article }) => article !== here);
}

/** Where the article is open, its places are those of the text as it is now. */
function placesIn({ sessions }: Services, { article, id, mentions }: IndexedEntity): readonly vscode.Location[] {
  const uri = vscode.Uri.parse(article, true);
  const open = sessions.get(uri);
  const entity = open && findEntity(open.session.annotations, id);
  if (open !== undefined && entity !== undefined) return mentionPlaces(open.document, entity);
  return mentions.flatMap(({ range, isOrphaned }) => (isOrphaned ? [] : [new vscode.Location(uri, toRange(range))]));
}
