import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { merge } from '../../../src/cli/commands/merge';
import { parseSidecar } from '../../../src/core/index';
import { memoryIo } from './memoryIo';

const BASE =
  'version: 1\npeople:\n  - id: ann-lee\n    name: Ann Lee\n    mentions:\n      - { id: m1, at: 1:1-8, text: Ann Lee }\n';
const OURS = BASE.replace('name: Ann Lee', 'name: Ann Lee # as she signs\n    role: mayor');
const THEIRS = `${BASE}  - id: bo-ek\n    name: Bo Ek\n    mentions:\n      - { id: m2, at: 2:1-6, text: Bo Ek }\n`;

async function merged(base: string, ours: string, theirs: string, ...options: readonly string[]) {
  const io = memoryIo({ files: { base, ours, theirs } });
  const exit = await merge.run(['base', 'ours', 'theirs', ...options], io);
  return { exit, io, result: io.files.byPath.get('ours') };
}

describe('article-annotator merge', () => {
  it('writes the union to OURS', async () => {
    const { exit, io, result } = await merged(BASE, OURS, THEIRS);
    assert.equal(exit, 0);
    assert.equal(result, `${OURS}${THEIRS.slice(BASE.length)}`);
    assert.equal(io.out(), 'ours: merged.\n');
    assert.deepEqual(io.files.written, ['ours']);
  });

  it('keeps what the two differ on, and says where', async () => {
    const theirs = BASE.replace('name: Ann Lee', 'name: Ann Lee\n    role: clerk');
    const { exit, io } = await merged(BASE, OURS, theirs);
    assert.equal(exit, 2);
    assert.match(io.out(), /^ours:6:\d+ disputed People differ on role: mayor \/ clerk\./u);
    assert.match(io.out(), /kept as disputed: 1\.\n$/u);
    const json = await merged(BASE, OURS, theirs, '--format', 'json');
    const printed = JSON.parse(json.io.out()) as {
      readonly written: boolean;
      readonly disputed: unknown;
      readonly problems: unknown[];
    };
    assert.deepEqual([printed.written, printed.disputed, printed.problems.length], [true, ['ann-lee'], 1]);
  });

  it('merges two new files', async () => {
    assert.deepEqual(await merged('', BASE, THEIRS).then(({ exit, result }) => [exit, result]), [0, THEIRS]);
  });

  it('writes nothing where a file has mistakes or is not there', async () => {
    for (const [base, ours, theirs, message] of [
      ['a: [', OURS, THEIRS, /^article-annotator: base: .*mistakes[^]*base:1:\d+ syntax/u],
      [BASE, '<<<<<<< ours\n', THEIRS, /ours: .*mistakes/u],
      [BASE, OURS, 'version: 2\n', /theirs: A later version/u],
    ] as const) {
      const { exit, io, result } = await merged(base, ours, theirs);
      assert.deepEqual([exit, result, io.files.written], [1, ours, []]);
      assert.match(io.err(), message);
    }
    const io = memoryIo({ files: { base: BASE, ours: OURS } });
    assert.equal(await merge.run(['base', 'ours', 'theirs'], io), 1);
    assert.match(io.err(), /theirs: There is no such file/u);
    assert.equal(await merge.run(['base', 'ours'], io), 1);
    assert.match(io.err(), /BASE OURS THEIRS/u);
    const readOnly = memoryIo({ files: { base: BASE, ours: OURS, theirs: THEIRS }, readOnly: ['ours'] });
    assert.equal(await merge.run(['base', 'ours', 'theirs'], readOnly), 1);
  });
});

describe('git with article-annotator as its merge driver', function () {
  this.timeout(60_000);
  const file = 'a.txt.annotations.yaml';
  let folder = '';
  let program = '';
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };

  before(async function () {
    // Without git there is nothing that the merge driver could serve.
    if (spawnSync('git', ['--version']).status !== 0) this.skip();
    program = join(await mkdtemp(join(tmpdir(), 'article-annotator-cli-')), 'cli.js');
    // The program as it is now: the tests may run without a build of it.
    const options = ['--bundle', '--platform=node', '--main-fields=module,main', `--outfile=${program}`];
    execFileSync(join('node_modules', '.bin', 'esbuild'), ['src/cli/main.ts', ...options], { stdio: 'pipe' });
  });
  after(() => program !== '' && rm(join(program, '..'), { recursive: true, force: true }));

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
