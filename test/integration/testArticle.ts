import * as vscode from 'vscode';
import type { AnnotationSet } from '../../src/core/index';
import type { ArticleAnnotatorApi } from '../../src/vscode/api';

/** The running extension's API: the only way to it besides its commands and what it shows. */
export async function api(): Promise<ArticleAnnotatorApi> {
  const extension = vscode.extensions.getExtension<ArticleAnnotatorApi>('article-annotator.article-annotator');
  if (extension === undefined) throw new Error('The extension is not there.');
  return extension.activate();
}

/** Runs a command of the extension, by its id without `articleAnnotator.`. */
export const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`articleAnnotator.${command}`, ...args);

function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return folder.uri;
}

export const inWorkspace = (path: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), path);

export const sidecarOf = (article: vscode.Uri): vscode.Uri => article.with({ path: `${article.path}.annotations.yaml` });

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

export const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

export const writeText = async (uri: vscode.Uri, text: string): Promise<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

let count = 0;
const made: vscode.Uri[] = [];

/** A new article of the given text on disk, opened in an editor and settled. */
export async function newArticle(text: string, name = `article-${String(++count)}.article`): Promise<vscode.TextDocument> {
  const uri = inWorkspace(name);
  made.push(uri);
  await writeText(uri, text);
  return openArticle(uri);
}

export async function openArticle(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await (await api()).whenSettled(uri);
  return document;
}

export async function annotations(uri: vscode.Uri): Promise<AnnotationSet> {
  return (await api()).getAnnotations(uri);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Closes everything and deletes the articles that a test made, and all annotations, which would teach the next test's articles. */
export async function leaveNothing(): Promise<void> {
  await closeAll();
  const sidecars = await annotationsBelow(workspaceFolder());
  for (const gone of [...sidecars, ...made.splice(0)]) await vscode.workspace.fs.delete(gone).then(undefined, () => undefined);
}

/** Read from folder to folder: a search of the workspace starts a program each time. */
async function annotationsBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = entries.map(async ([name, type]) => {
    const entry = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return annotationsBelow(entry);
    return /\.annotations.*\.yaml$/u.test(name) ? [entry] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Waits until something holds; fails with the message after ten seconds. */
export async function eventually(message: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(message);
}

/** The span of some words in a document. */
export function spanOf(document: vscode.TextDocument, words: string): { readonly start: number; readonly end: number } {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article.`);
  return { start, end: start + words.length };
}

export function select(document: vscode.TextDocument, words: string): void {
  const { start, end } = spanOf(document, words);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) throw new Error('The article is not in the active editor.');
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
}
