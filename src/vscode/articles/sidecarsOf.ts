import * as vscode from 'vscode';
import { articleOfSidecar, fileName } from '../../core/index';

/** Every annotations file beside an article, the shared one and those of single annotators. Empty where the folder cannot be read. */
export async function sidecarsOf(article: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(article, '..');
  const name = fileName(article.path);
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([entry, type]) => (type & vscode.FileType.File) !== 0 && articleOfSidecar(entry) === name)
      .map(([entry]) => vscode.Uri.joinPath(folder, entry));
  } catch {
    return [];
  }
}

/** Where an annotations file of one article goes when it becomes that of another: the same layer. */
export function movedSidecar(sidecar: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri {
  const layer = fileName(sidecar.path).slice(fileName(from.path).length);
  return to.with({ path: `${to.path}${layer}` });
}

/** The article that an annotations file lies beside, whether it is there or not. */
export function articleUriOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  const article = articleOfSidecar(sidecar.path);
  return article === undefined ? undefined : sidecar.with({ path: article });
}
