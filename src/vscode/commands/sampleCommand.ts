import * as vscode from 'vscode';
import { exists } from '../articles/exists';
import { commandIds } from '../commands';
import type { Services } from '../services';
import { registerCommand } from '../acting/registerCommand';

const SAMPLE = ['media', 'sample', 'tide-mill.article'] as const;
const NAME = 'tide-mill.article';

/**
 * Opens the article that the walkthrough is about. Readers get a copy of their own: what they decide on it is saved beside it and stays until
 * they delete it. Returns the URI of the copy.
 *
 * @param storage Where extensions keep files for a reader.
 */
export function registerSampleCommand({ log, extensionUri }: Services, storage: vscode.Uri): vscode.Disposable {
  return registerCommand(log, commandIds.openSample, async () => {
    const sample = vscode.Uri.joinPath(extensionUri, ...SAMPLE);
    const copy = placeFor(storage);
    const document = await (copy === undefined
      ? untitledCopy(sample)
      : vscode.workspace.openTextDocument(await copied(sample, copy)));
    await vscode.window.showTextDocument(document, { preview: false, viewColumn: columnBeside() });
    return document.uri;
  });
}

/**
 * The reader's own storage where it is on a disk. In a browser it is a place that VS Code keeps for itself, where no file is an article: there
 * the copy goes into the folder that is open; undefined where none is.
 */
function placeFor(storage: vscode.Uri): vscode.Uri | undefined {
  if (storage.scheme === 'file') return vscode.Uri.joinPath(storage, 'sample', NAME);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder !== undefined && vscode.workspace.fs.isWritableFileSystem(folder.scheme) === true
    ? vscode.Uri.joinPath(folder, NAME)
    : undefined;
}

/** What the command was called from stays in sight where it is no text: the walkthrough, whose steps go on. */
function columnBeside(): vscode.ViewColumn {
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  return activeTab !== undefined && vscode.window.activeTextEditor === undefined
    ? vscode.ViewColumn.Beside
    : vscode.ViewColumn.Active;
}

/** An earlier copy is left as it is. */
async function copied(sample: vscode.Uri, copy: vscode.Uri): Promise<vscode.Uri> {
  if (!(await exists(copy))) {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(copy, '..'));
    await vscode.workspace.fs.writeFile(copy, await vscode.workspace.fs.readFile(sample));
  }
  return copy;
}

async function untitledCopy(sample: vscode.Uri): Promise<vscode.TextDocument> {
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
  return vscode.workspace.openTextDocument({ language: 'article', content });
}
