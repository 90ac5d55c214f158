import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detect } from '../../../src/cli/commands/detect';
import { detectors } from '../../../src/cli/node/detectors';
import { memoryIo } from './memoryIo';

describe('detectors of this machine', () => {
  it('share one model and answer the same whatever came before', async () => {
    let reads = 0;
    const createDetector = detectors(() => {
      reads++;
      return readFile(join('media', 'detector.model'));
    });
    const text = await readFile(join('test', 'fixtures', 'articles', 'border-talks.article'), 'utf8');
    const line = (id: number, body: string): string => `${JSON.stringify({ id, text: body })}\n`;
    const other = line(0, 'Chancellor Ryu Gorelov of Talks Inc. said "no" to Unity Day.');
    const answers = await Promise.all(
      [line(1, text), other + line(1, text), line(1, text) + line(1, text)].map(async (lines) => {
        const io = memoryIo({ stdin: [new TextEncoder().encode(lines)], createDetector });
        assert.equal(await detect.run(['--jsonl'], io), 0);
        return io.out().trimEnd().split('\n').at(-1);
      }),
    );
    assert.equal(reads, 1);
    assert.equal(new Set(answers).size, 1);
    const { people } = JSON.parse(answers[0] ?? '') as { people: { start: number; end: number; text: string; name: string }[] };
    assert.ok(people.some(({ name }) => name === 'Ryu Chol Min'));
    for (const { start, end, text: words } of people) assert.equal(text.slice(start, end), words);
  });

  it('say what is wrong with a model that they cannot read', async () => {
    await assert.rejects(detectors(() => Promise.resolve(new Uint8Array(40)))(), /This is not a detector model/u);
  });
});
