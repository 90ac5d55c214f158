import * as vscode from 'vscode';
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

type SetKey = <K extends keyof ContextKeys>(key: K, value: ContextKeys[K]) => void;

function updateKeys({ sessions }: Services, set: SetKey): void {
  const active = vscode.window.activeTextEditor;
  const session = sessions.shown?.session;
  set('articleAnnotator.isArticle', active !== undefined && sessions.get(active.document.uri) !== undefined);
  set('articleAnnotator.hasArticle', session !== undefined);
  set('articleAnnotator.detection', session?.status.detection ?? 'off');
  set('articleAnnotator.canUndo', session?.canUndo ?? false);
  set('articleAnnotator.canRedo', session?.canRedo ?? false);
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
