import * as vscode from 'vscode';

const SUFFIX = '.annotations';
const SIDECAR = /\.annotations(?:\.[A-Za-z0-9-]+)?\.yaml$/u;

/**
 * Where an article's annotations are kept: beside it, in the shared file or the annotator's own layer. Undefined for texts that
 * have no place to keep anything beside them: untitled ones, those of git and of diff views.
 */
export function sidecarUri(article: vscode.Uri, annotator: string): vscode.Uri | undefined {
  if (vscode.workspace.fs.isWritableFileSystem(article.scheme) !== true) return undefined;
  const layer = annotator === '' ? '' : `.${annotator}`;
  return article.with({ path: `${article.path}${SUFFIX}${layer}.yaml`, query: '', fragment: '' });
}

export const isSidecar = (uri: vscode.Uri): boolean => SIDECAR.test(uri.path);

/** The article that a sidecar belongs to. */
export const articleOf = (sidecar: vscode.Uri): vscode.Uri => sidecar.with({ path: sidecar.path.replace(SIDECAR, '') });
