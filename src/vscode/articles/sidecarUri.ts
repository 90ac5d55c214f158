import * as vscode from 'vscode';
import { isSidecarName, sidecarName } from '../../core/index';

/** Whether VS Code can write beside a file of that kind. */
export const isWritable = ({ scheme }: vscode.Uri): boolean => vscode.workspace.fs.isWritableFileSystem(scheme) === true;

/**
 * Where an article's annotations are kept: beside it, in the shared file or the annotator's own layer; for an earlier version of an
 * article in git, the same version of that file. Undefined for texts that have no place to keep anything beside them.
 */
export function sidecarUri(article: vscode.Uri, annotator: string): vscode.Uri | undefined {
  if (article.scheme === GIT) return gitSidecarUri(article, annotator);
  return isWritable(article) ? article.with({ path: sidecarName(article.path, annotator), query: '', fragment: '' }) : undefined;
}

/** The scheme of VS Code's git extension. Its query is JSON that repeats the path and names the version. */
const GIT = 'git';

function gitSidecarUri(article: vscode.Uri, annotator: string): vscode.Uri | undefined {
  const query = gitQuery(article.query);
  return (
    query &&
    article.with({
      path: sidecarName(article.path, annotator),
      query: JSON.stringify({ ...query, path: sidecarName(query.path, annotator) }),
    })
  );
}

function gitQuery(query: string): { readonly path: string } | undefined {
  try {
    const parsed: unknown = JSON.parse(query);
    return typeof parsed === 'object' && parsed !== null && 'path' in parsed && typeof parsed.path === 'string'
      ? { ...parsed, path: parsed.path }
      : undefined;
  } catch {
    return undefined;
  }
}

export const isSidecar = (uri: vscode.Uri): boolean => isSidecarName(uri.path);
