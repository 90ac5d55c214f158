import * as vscode from 'vscode';
import type { Disposable, Watcher } from '../../core/index';

/** Watches single files; works outside the workspace folders too. */
export class VscodeWatcher implements Watcher {
  watch(uri: string, onDidChange: () => void): Disposable {
    const at = vscode.Uri.parse(uri, true);
    const folder = vscode.Uri.joinPath(at, '..');
    const name = at.path.slice(at.path.lastIndexOf('/') + 1);
    // In a glob, brackets and braces of a file's name would be patterns: one of each character instead.
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, name.replace(/[[\]{}*?]/gu, '?')),
    );
    const subscriptions = [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete].map((event) =>
      event((changed) => {
        if (changed.path === at.path) onDidChange();
      }),
    );
    return vscode.Disposable.from(watcher, ...subscriptions);
  }
}
