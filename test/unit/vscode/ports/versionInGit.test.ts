import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { GitRepository } from '../../../../src/vscode/ports/versionInGit';
import { versionInGit } from '../../../../src/vscode/ports/versionInGit';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hash = { sha256: (text: string) => Promise.resolve(sha256(text)) };

/** A repository with the versions of one file, the newest first; null: git fails to show it. */
class FakeRepository implements GitRepository {
  readonly shown: string[] = [];
  readonly #versions: readonly (string | null)[];

  constructor(...versions: readonly (string | null)[]) {
    this.#versions = versions;
  }

  log({ maxEntries }: { readonly maxEntries: number }): Promise<readonly { readonly hash: string }[]> {
    return Promise.resolve(this.#versions.map((_, n) => ({ hash: `c${String(n)}` })).slice(0, maxEntries));
  }

  show(ref: string, path: string): Promise<string> {
    this.shown.push(path);
    const text = this.#versions[Number(ref.slice(1))];
    return typeof text === 'string' ? Promise.resolve(text) : Promise.reject(new Error('No such version.'));
  }
}

describe('versionInGit', () => {
  const find = (repository: GitRepository, text: string): Promise<string | undefined> =>
    versionInGit(sha256(text), repository, '/news/talks.article', hash);

  it('is the text with the hash, however git keeps its line ends, and no newer or older one is asked for', async () => {
    const repository = new FakeRepository('Third.\n', '\ufeffSecond.\r\n', 'First.\n');
    assert.equal(await find(repository, 'Second.\n'), '\ufeffSecond.\r\n');
    assert.deepEqual(repository.shown, ['/news/talks.article', '/news/talks.article']);
  });

  it('passes over a version that git cannot show', async () => {
    assert.equal(await find(new FakeRepository(null, 'Old.\n'), 'Old.\n'), 'Old.\n');
  });

  it('is nothing where no version has the hash, or only one from long ago', async () => {
    assert.equal(await find(new FakeRepository('New.\n'), 'Old.\n'), undefined);
    assert.equal(await find(new FakeRepository('6', '5', '4', '3', '2', 'Old.\n'), 'Old.\n'), undefined);
  });
});
