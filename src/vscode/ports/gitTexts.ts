import * as vscode from 'vscode';
import type { Hash } from '../../core/index';
import type { GitRepository } from './versionInGit';
import { versionInGit } from './versionInGit';

/** The part of VS Code's own git extension that is used here (`extensions/git/src/api/git.d.ts`, version 1). */
interface GitExports {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

/** The text with a hash among the last versions of an article that git has; undefined without git, or where none of them is it. */
export async function textInGit(sha256: string, article: vscode.Uri, hash: Hash): Promise<string | undefined> {
  const extension = vscode.extensions.getExtension<GitExports>('vscode.git');
  // Nobody else's extension is started for this.
  if (article.scheme !== 'file' || extension?.isActive !== true) return undefined;
  try {
    const repository = extension.exports.getAPI(1).getRepository(article);
    // The one place that needs a path: git itself has no URIs.
    return repository === null ? undefined : await versionInGit(sha256, repository, article.fsPath, hash);
  } catch {
    // A repository without commits, a file that git does not have, git switched off in the settings.
    return undefined;
  }
}
