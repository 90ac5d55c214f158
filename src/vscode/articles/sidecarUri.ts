import * as vscode from 'vscode';
import { isSidecarName, sidecarName } from '../../core/index';

/**
 * Where an article's annotations are kept: beside it, in the shared file or the annotator's own layer. Undefined for texts that
 * have no place to keep anything beside them: untitled ones, those of git and of diff views.
 */
export function sidecarUri(article: vscode.Uri, annotator: string): vscode.Uri | undefined {
  if (vscode.workspace.fs.isWritableFileSystem(article.scheme) !== true) return undefined;
  return article.with({ path: sidecarName(article.path, annotator), query: '', fragment: '' });
}

export const isSidecar = (uri: vscode.Uri): boolean => isSidecarName(uri.path);
