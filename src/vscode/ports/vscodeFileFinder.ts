import * as vscode from 'vscode';
import type { Disposable, FileFinder } from '../../core/index';

type Follow = (uri: string, change: 'written' | 'deleted') => void;

/** Lists and follows the files of a folder through VS Code, so that remote, virtual and web workspaces work alike. */
export class VscodeFileFinder implements FileFinder {
  async find(folder: string, pattern: string): Promise<readonly string[]> {
    const found = await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(folder, true), pattern));
    return found.map((uri) => uri.toString());
  }

  watch(folder: string, pattern: string, onDidChange: Follow): Disposable {
    const at = vscode.Uri.parse(folder, true);
    const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(at, pattern));
    // Of a deleted folder VS Code tells its own deletion only, which the pattern of the files does not fit.
    const folders = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(at, '**'), true, true, false);
    const isInside = (uri: vscode.Uri): boolean => uri.toString().startsWith(`${folder}/`);
    const arrived = (uris: readonly vscode.Uri[]): void => {
      for (const uri of uris) if (isInside(uri)) void this.#tellAllIn(uri, pattern, onDidChange);
    };
    return vscode.Disposable.from(
      files,
      folders,
      files.onDidCreate((uri) => {
        onDidChange(uri.toString(), 'written');
      }),
      files.onDidChange((uri) => {
        onDidChange(uri.toString(), 'written');
      }),
      folders.onDidDelete((uri) => {
        onDidChange(uri.toString(), 'deleted');
      }),
      // Likewise a folder that is moved here arrives as one.
      vscode.workspace.onDidRenameFiles(({ files: renamed }) => {
        for (const { oldUri } of renamed) if (isInside(oldUri)) onDidChange(oldUri.toString(), 'deleted');
        arrived(renamed.map(({ newUri }) => newUri));
      }),
      vscode.workspace.onDidCreateFiles(({ files: created }) => {
        arrived(created);
      }),
    );
  }

  /** Tells of the files of a folder that came whole; does nothing for a file, of which the watcher tells. */
  async #tellAllIn(uri: vscode.Uri, pattern: string, onDidChange: Follow): Promise<void> {
    try {
      const { type } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.Directory) === 0) return;
      for (const file of await this.find(uri.toString(), pattern)) onDidChange(file, 'written');
    } catch {
      // Gone again already.
    }
  }
}
