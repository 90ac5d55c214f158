import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseSidecar } from '../../src/core/index';

const BASE =
  'version: 1\npeople:\n  - id: ann-lee\n    name: Ann Lee\n    mentions:\n      - { id: m1, at: 1:1-8, text: Ann Lee }\n';
const OURS = BASE.replace('name: Ann Lee', 'name: Ann Lee # as she signs\n    role: mayor');
const THEIRS = `${BASE}  - id: bo-ek\n    name: Bo Ek\n    mentions:\n      - { id: m2, at: 2:1-6, text: Bo Ek }\n`;

describe('git with article-annotator as its merge driver', function () {
  this.timeout(60_000);
  const file = 'a.txt.annotations.yaml';
  const program = resolve('dist/cli.js');
  let folder = '';
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };

  before(function () {
    // Without git there is nothing that the merge driver could serve.
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
  });

  /** A repository in which two branches changed what `base` was; `base` undefined: both added the file. */
  async function repository(base: string | undefined, ours: string, theirs: string): Promise<void> {
    folder = await mkdtemp(join(tmpdir(), 'article-annotator-git-'));
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'merge.article-annotations.driver', `"${process.execPath}" "${program}" merge %O %A %B`);
    await writeFile(join(folder, '.gitattributes'), '*.annotations.yaml merge=article-annotations\n');
    if (base !== undefined) await writeFile(join(folder, file), base);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'base');
    git('checkout', '--quiet', '-b', 'theirs');
    await writeFile(join(folder, file), theirs);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'theirs');
    git('checkout', '--quiet', 'main');
    await writeFile(join(folder, file), ours);
    git('add', '--all');
    git('commit', '--quiet', '-m', 'ours');
  }
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('merges without conflict marks what git alone could not', async () => {
    await repository(BASE, OURS, THEIRS.replace('at: 1:1-8, text: Ann Lee', 'at: 1:1-8, text: Ann Lee, tags: [seen]'));
    git('merge', '--quiet', '-m', 'merged', 'theirs');
    assert.equal(git('status', '--porcelain'), '');
    const text = await readFile(join(folder, file), 'utf8');
    assert.match(text, /# as she signs\n {4}role: mayor[^]*tags: \[seen\][^]*Bo Ek/u);
  });

  it('merges a file that both branches added', async () => {
    await repository(undefined, OURS, THEIRS);
    git('merge', '--quiet', '-m', 'merged', 'theirs');
    assert.match(await readFile(join(folder, file), 'utf8'), /role: mayor[^]*Bo Ek/u);
  });

  it('leaves a dispute as a conflict, in a file that is whole', async () => {
    await repository(BASE, OURS, BASE.replace('name: Ann Lee', 'name: Ann Lee\n    role: clerk'));
    assert.throws(() => git('merge', '--quiet', '-m', 'merged', 'theirs'));
    assert.match(git('status', '--porcelain'), /^UU a\.txt\.annotations\.yaml/u);
    const parsed = parseSidecar(await readFile(join(folder, file), 'utf8'));
    assert.ok(parsed.kind === 'valid');
    assert.deepEqual(parsed.content.people[0]?.disputed, { role: ['mayor', 'clerk'] });
  });

  it('leaves ours as it was where theirs has mistakes', async () => {
    await repository(BASE, OURS, 'version: 1\npeople: [\n');
    assert.throws(() => git('merge', '--quiet', '-m', 'merged', 'theirs'));
    assert.equal(await readFile(join(folder, file), 'utf8'), OURS);
  });
});
