import * as vscode from 'vscode';
import type { Hash } from '../../core/index';
import type { GitRepository } from './versionInGit';
import { versionInGit } from './versionInGit';

/** The part of VS Code's own git extension that is used here (`extensions/git/src/api/git.d.ts`, version 1). */
interface GitExports {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

/** The repository that has a file; undefined without git. */
function repositoryOf(uri: vscode.Uri): GitRepository | undefined {
  const extension = vscode.extensions.getExtension<GitExports>('vscode.git');
  // Nobody else's extension is started for this.
  if (uri.scheme !== 'file' || extension?.isActive !== true) return undefined;
  return extension.exports.getAPI(1).getRepository(uri) ?? undefined;
}

/** The text with a hash among the last versions of an article that git has; undefined without git, or where none of them is it. */
export async function textInGit(sha256: string, article: vscode.Uri, hash: Hash): Promise<string | undefined> {
  try {
    const repository = repositoryOf(article);
    // The one place that needs a path, here and below: git itself has no URIs.
    return repository && (await versionInGit(sha256, repository, article.fsPath, hash));
  } catch {
    // A repository without commits, a file that git does not have, git switched off in the settings.
    return undefined;
  }
}

/** While a file has a conflict, git keeps what both versions grew from under this name (gitrevisions(7), `:<n>:<path>`). */
const BASE_OF_CONFLICT = ':1';

/** What the two versions of a file with a conflict grew from; undefined without git, without a conflict, or where both made the file anew. */
export async function baseInGit(file: vscode.Uri): Promise<string | undefined> {
  try {
    return await repositoryOf(file)?.show(BASE_OF_CONFLICT, file.fsPath);
  } catch {
    return undefined;
  }
}
