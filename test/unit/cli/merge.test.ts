import assert from 'node:assert/strict';
import { merge } from '../../../src/cli/commands/merge';
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
