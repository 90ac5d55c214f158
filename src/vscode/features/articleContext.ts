import * as vscode from 'vscode';
import type { ArticleSession } from '../../core/index';
import { EMPTY_SET } from '../../core/index';
import type { ContextKeys } from '../contextKeys';
import { setContextKey } from '../contextKeys';
import type { Services } from '../services';

/** Keeps the context keys that menus, key bindings and welcome texts ask for in step with the articles. */
export function registerArticleContext(services: Services): vscode.Disposable {
  const set = onlyChanges();
  const update = (): void => {
    updateKeys(services, set);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    services.sessions.onDidChangeShown(update),
    services.undo.onDidChange(update),
    services.sessions.onDidChange(({ article }) => {
      if (article === services.sessions.shown) update();
    }),
  );
}

type SetKey = (key: keyof ContextKeys, value: ContextKeys[keyof ContextKeys]) => void;

function updateKeys({ sessions }: Services, set: SetKey): void {
  const active = vscode.window.activeTextEditor;
  set('articleAnnotator.isArticle', active !== undefined && sessions.get(active.document.uri) !== undefined);
  for (const [key, value] of keysOf(sessions.shown?.session)) set(key, value);
}

type KeyValue = { [K in keyof ContextKeys]: readonly [K, ContextKeys[K]] }[keyof ContextKeys];

/** What the views show, in the order in which it is to be told: that somebody was found before that the look is over, for rows take their time. */
export function keysOf(
  session: Pick<ArticleSession, 'status' | 'annotations' | 'canUndo' | 'canRedo'> | undefined,
): readonly KeyValue[] {
  const { people, organizations, quotes } = session?.annotations ?? EMPTY_SET;
  return [
    ['articleAnnotator.hasPeople', people.length > 0],
    ['articleAnnotator.hasOrganizations', organizations.length > 0],
    ['articleAnnotator.hasQuotes', quotes.length > 0],
    ['articleAnnotator.hasArticle', session !== undefined],
    ['articleAnnotator.detection', session?.status.detection ?? 'off'],
    ['articleAnnotator.annotationsFile', session?.status.sidecar.kind ?? 'none'],
    ['articleAnnotator.canUndo', session?.canUndo ?? false],
    ['articleAnnotator.canRedo', session?.canRedo ?? false],
  ];
}

/** Tells VS Code only what differs: sessions report every word that is typed. */
function onlyChanges(): SetKey {
  const last = new Map<keyof ContextKeys, unknown>();
  return (key, value) => {
    if (last.has(key) && last.get(key) === value) return;
    last.set(key, value);
    void setContextKey(key, value);
  };
}
