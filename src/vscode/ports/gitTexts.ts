import * as vscode from 'vscode';
import type { Hash } from '../../core/index';
import { normalizeText } from '../../core/index';

/** The part of VS Code's own git extension that is used here (`extensions/git/src/api/git.d.ts`, version 1). */
interface GitExports {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

export interface GitRepository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

/** Versions of an article that are looked at: the correction that is not known here is seldom further away. */
const MOST_COMMITS = 5;

/** The text with a hash among the last versions of an article that git has; undefined without git, or where none of them is it. */
export async function textInGit(sha256: string, article: vscode.Uri, hash: Hash): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExports>('vscode.git');
  // Nobody else's extension is started for this.
  if (article.scheme !== 'file' || extension?.isActive !== true) return undefined;
  try {
    const repository = extension.exports.getAPI(1).getRepository(article);
    // The one place that needs a path: git itself has no URIs.
    return repository === null ? undefined : await versionWith(sha256, repository, article.fsPath, hash);
  } catch {
    // A repository without commits, a file that git does not have, git switched off in the settings.
    return undefined;
  }
}

async function versionWith(sha256: string, repository: GitRepository, path: string, hash: Hash): Promise<string | undefined> {
  for (const { hash: commit } of await repository.log({ maxEntries: MOST_COMMITS, path })) {
    const text = await repository.show(commit, path).catch(() => undefined);
    if (text !== undefined && (await hash.sha256(normalizeText(text))) === sha256) return text;
  }
  return undefined;
}
