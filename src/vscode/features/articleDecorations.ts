import * as vscode from 'vscode';
import { suggestionIds } from '../../core/index';
import type { Services } from '../services';
import { Debounced } from './debounced';

const REFRESH_DELAY_MS = 500;
/** A badge holds two characters. */
const MOST_SHOWN = 99;

/** Marks articles in the Explorer and on tabs that have something to review: how much as a badge, what in words as its tooltip. */
export function registerArticleDecorations(services: Services): vscode.Disposable {
  const { sessions, knowledge } = services;
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>();
  const pending = new Map<string, vscode.Uri>();
  /** What was last told of each open article: most events change nothing here. */
  const told = new Map<string, string>();
  const refresh = new Debounced(REFRESH_DELAY_MS, () => {
    const news = [...pending].filter(([key, uri]) => (told.get(key) ?? '') !== textOf(openWork(services, uri)));
    pending.clear();
    if (news.length > 0) changed.fire(news.map(([, uri]) => uri));
  });
  const lookAt = (uris: Iterable<vscode.Uri>): void => {
    for (const uri of uris) pending.set(uri.toString(), uri);
    refresh.schedule();
  };
  const everything = new Debounced(REFRESH_DELAY_MS, () => {
    changed.fire(undefined);
  });
  return vscode.Disposable.from(
    changed,
    refresh,
    everything,
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const work = openWork(services, uri);
        if (work === undefined) told.delete(uri.toString());
        else told.set(uri.toString(), textOf(work));
        return work === undefined ? undefined : decorationOf(work);
      },
    }),
    sessions.onDidChange(({ article, change }) => {
      if (change === 'annotations') lookAt([article.document.uri]);
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      lookAt(uris.filter((uri) => sessions.get(uri) !== undefined));
    }),
    // Opened or closed: a closed one counts what its file has.
    sessions.onDidChangeShown(() => {
      everything.schedule();
    }),
    knowledge.onDidChangeFolder(({ change }) => {
      if (change !== 'registry') everything.schedule();
    }),
  );
}

interface OpenWork {
  readonly suggestions: number;
  readonly problems: number;
}

/** Undefined where nothing is open: of an open article what its session has, of another one what the index has of its annotations. */
function openWork({ sessions, knowledge }: Services, uri: vscode.Uri): OpenWork | undefined {
  const session = sessions.get(uri)?.session;
  const work =
    session === undefined
      ? indexedWork(knowledge, uri)
      : { suggestions: suggestionIds(session.annotations).length, problems: problemCount(uri) };
  return work !== undefined && work.suggestions + work.problems > 0 ? work : undefined;
}

function indexedWork(knowledge: Services['knowledge'], uri: vscode.Uri): OpenWork | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return undefined;
  const open = knowledge.for(uri)?.index.openIn(uri.toString());
  return open && { suggestions: open.suggested, problems: open.lost + open.disputed };
}

const problemCount = (uri: vscode.Uri): number =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Article Annotator').length;

const textOf = (work: OpenWork | undefined): string =>
  work === undefined ? '' : `${String(work.suggestions)} ${String(work.problems)}`;

function decorationOf({ suggestions, problems }: OpenWork): vscode.FileDecoration {
  const words = [suggestionWords(suggestions), problemWords(problems)].filter((part) => part !== '').join(', ');
  const badge = suggestions === 0 ? '!' : suggestions > MOST_SHOWN ? '99' : String(suggestions);
  return new vscode.FileDecoration(badge, vscode.l10n.t('Article Annotator: {0}', words));
}

function suggestionWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 suggestion to review') : vscode.l10n.t('{0} suggestions to review', count);
}

function problemWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
}
