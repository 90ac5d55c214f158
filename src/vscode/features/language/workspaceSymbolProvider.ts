import * as vscode from 'vscode';
import type { EntityKind, FolderKnowledge, Span } from '../../../core/index';
import { entitiesOf, fileName, introduction, nameQuery } from '../../../core/index';
import type { OpenArticle } from '../../articles/articleSessions';
import type { Services } from '../../services';
import { rangeOf, toRange } from './articleAt';
import { registryPlace } from './registryPlace';
import { SYMBOL_KINDS } from './symbolKinds';

/** Finds people and organizations across articles by any of their names (Ctrl+T): in open articles, in the others of the folder, in the registry. */
export const registerWorkspaceSymbols = ({ sessions, knowledge }: Services): vscode.Disposable =>
  vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const isWanted = nameQuery(query);
      const open = new Set(sessions.all.map(({ document }) => document.uri.toString()));
      return [
        ...sessions.all.flatMap(openArticleNames),
        ...knowledge.all.flatMap((folder) => [...indexedNames(folder, query, open), ...registryNames(folder)]),
      ].flatMap((named) => symbolOf(named, isWanted) ?? []);
    },
  });

interface Named {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly location: vscode.Location;
}

const openArticleNames = ({ session, document }: OpenArticle): readonly Named[] =>
  entitiesOf(session.annotations).flatMap((entity) => {
    const span: Span | null | undefined = introduction(entity)?.span;
    return span ? [{ ...entity, location: new vscode.Location(document.uri, rangeOf(document, span)) }] : [];
  });

/** What the sidecars of closed articles say. */
const indexedNames = ({ index }: FolderKnowledge, query: string, open: ReadonlySet<string>): readonly Named[] =>
  index.search(query).flatMap((entity) => {
    const first = entity.mentions.find(({ isOrphaned }) => !isOrphaned);
    if (first === undefined || open.has(entity.article)) return [];
    return [{ ...entity, location: new vscode.Location(vscode.Uri.parse(entity.article, true), toRange(first.range)) }];
  });

const registryNames = (folder: FolderKnowledge): readonly Named[] =>
  folder.registry.content.entities.flatMap(({ id, kind, name, aliases = [] }) => {
    const location = registryPlace(folder, id);
    return location === undefined ? [] : [{ kind, name, aliases, location }];
  });

/** VS Code shows only what has the query in its label: who is found by another name is shown under that one. */
function symbolOf(
  { kind, name, aliases, location }: Named,
  isWanted: (name: string) => boolean,
): vscode.SymbolInformation | undefined {
  const label = [name, ...aliases].find(isWanted);
  if (label === undefined) return undefined;
  const file = fileName(location.uri.path);
  return new vscode.SymbolInformation(label, SYMBOL_KINDS[kind], label === name ? file : `${name}, ${file}`, location);
}
