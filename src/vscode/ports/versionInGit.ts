import type { Hash } from '../../core/index';
import { normalizeText } from '../../core/index';

/** What is asked of a repository, as VS Code's git extension has it. */
export interface GitRepository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

/** Versions of an article that are looked at: the correction that is not known here is seldom further away. */
const MOST_COMMITS = 5;

/**
 * The text of the newest version of a file that has a hash, undefined where none of the last ones has it. A version that cannot be read is passed over.
 *
 * @param sha256 As sidecars have it: of the text without BOM with `\n` line ends.
 * @param path On this machine.
 */
export async function versionInGit(
  sha256: string,
  repository: GitRepository,
  path: string,
  hash: Hash,
): Promise<string | undefined> {
  for (const { hash: commit } of await repository.log({ maxEntries: MOST_COMMITS, path })) {
    const text = await repository.show(commit, path).catch(() => undefined);
    if (text !== undefined && (await hash.sha256(normalizeText(text))) === sha256) return text;
  }
  return undefined;
}
