import assert from 'node:assert/strict';
import { annotate } from '../../../src/cli/commands/annotate';
import { detect } from '../../../src/cli/commands/detect';
import { exportCommand } from '../../../src/cli/commands/export';
import type { Gazetteer } from '../../../src/core/index';
import { memoryIo, toyDetection } from './memoryIo';

const REGISTRY = 'article-annotator.entities.yaml';
const listing = (name: string): string => `version: 1\nentities:\n  - { id: x, kind: person, name: ${name} }\n`;

/** Runs a command and tells which of the names each text was read with. */
async function ran(command: typeof detect, argv: readonly string[], files: Readonly<Record<string, string>>, stdin = '') {
  const used: string[] = [];
  const io = memoryIo({
    files: { 'a.txt': 'Mx. Ann Lee left.\n', 'news/b.txt': 'Mx. Bo Ek left.\n', ...files },
    stdin: [new TextEncoder().encode(stdin)],
    createDetector: () =>
      Promise.resolve({
        detect: (text: string, known?: Gazetteer) => {
          used.push(['Here', 'Beside', 'Named'].filter((name) => known?.named('person', name).length === 1).join());
          return toyDetection(text);
        },
      }),
  });
  const exit = await command.run(argv, io);
  return { exit, io, used };
}

describe('The registry in the command line', () => {
  const files = { [REGISTRY]: listing('Here'), [`news/${REGISTRY}`]: listing('Beside'), 'mine.yaml': listing('Named') };

  it('is the one beside the article, else the one here, or the one named, or none', async () => {
    for (const command of [detect, annotate, exportCommand]) {
      assert.deepEqual((await ran(command, ['a.txt', 'news/b.txt'], files)).used, ['Here', 'Beside']);
      assert.deepEqual((await ran(command, ['news/b.txt', '--registry', 'mine.yaml'], files)).used, ['Named']);
      assert.deepEqual((await ran(command, ['news/b.txt', '--no-registry'], files)).used, ['']);
      assert.deepEqual((await ran(command, ['a.txt'], {})).used, ['']);
    }
    assert.deepEqual((await ran(exportCommand, ['a.txt', '--stored'], files)).used, []);
    assert.deepEqual((await ran(detect, ['--jsonl'], files, '{"id":1,"text":"a"}\n')).used, ['Here']);
  });

  it('stops everything that would use it when it has mistakes, and says where', async () => {
    const broken = { [REGISTRY]: 'version: 1\nentities:\n  - { id: x, kind: person }\n' };
    for (const command of [detect, annotate, exportCommand]) {
      const { exit, io, used } = await ran(command, ['a.txt'], broken);
      assert.deepEqual([exit, used, io.files.written], [1, [], []]);
      assert.match(io.err(), /article-annotator\.entities\.yaml: This registry has mistakes/u);
      assert.match(io.err(), /article-annotator\.entities\.yaml:3:5 missing The key name is missing/u);
      assert.equal((await ran(command, ['a.txt', '--no-registry'], broken)).exit, 0);
    }
    const lines = await ran(detect, ['--jsonl'], broken, '{"id":1,"text":"a"}\n');
    assert.deepEqual([lines.exit, lines.io.out()], [1, '']);
  });

  it('must be there when it is named, and be of a version that is known', async () => {
    const missing = await ran(detect, ['a.txt', '--registry', 'none.yaml'], {});
    assert.equal(missing.exit, 1);
    assert.match(missing.io.err(), /none\.yaml: There is no such file/u);
    assert.match((await ran(detect, ['a.txt'], { [REGISTRY]: 'version: 2\n' })).io.err(), /later version .* \(version 2\)/u);
    assert.equal((await ran(detect, ['a.txt', '--registry', 'x', '--no-registry'], {})).exit, 1);
  });
});
