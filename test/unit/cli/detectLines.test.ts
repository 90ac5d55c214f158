import assert from 'node:assert/strict';
import { detect } from '../../../src/cli/commands/detect';
import { type MemoryIo, memoryIo, type MemoryOptions, toyDetection } from './memoryIo';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function filtered(stdin: MemoryOptions['stdin'], options: MemoryOptions = {}): Promise<{ io: MemoryIo; lines: unknown[] }> {
  const io = memoryIo({ ...options, ...(stdin === undefined ? {} : { stdin }) });
  assert.equal(await detect.run(['--jsonl'], io), 0);
  const printed = io.out();
  assert.ok(printed === '' || printed.endsWith('\n'));
  const lines = printed.split('\n').slice(0, -1);
  return { io, lines: lines.map((line) => JSON.parse(line) as unknown) };
}

const person = (start: number, text: string, entity: string) => ({ start, end: start + text.length, text, entity, name: text });
const found = (id: unknown, ...people: unknown[]) => ({ id, people, organizations: [], quotes: [] });

describe('article-annotator detect --jsonl', () => {
  it('answers each line in order, whatever the line ends and the id', async () => {
    const { lines } = await filtered([
      bytes('{"id":1,"text":"Mx. Ann Lee"}\r\n{"id":{"a":[null]},"text":""}\n{"text":"Mx. Bo Du"}'),
    ]);
    assert.deepEqual(lines, [
      found(1, person(4, 'Ann Lee', 'ann-lee')),
      found({ a: [null] }),
      found(null, person(4, 'Bo Du', 'bo-du')),
    ]);
  });

  it('puts lines and characters together from any pieces', async () => {
    const text = '\ufeff{"id":"ü😀","text":"Mx. Zoë 😀\u2028y"}\n\n{"id":2,"text":"Mx. דוד לוי"}\n';
    const whole = await filtered([bytes(text)]);
    assert.equal(whole.lines.length, 2);
    for (const size of [1, 2, 3, 7]) {
      const all = bytes(text);
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
      assert.equal((await filtered(pieces)).io.out(), whole.io.out());
    }
  });

  it('does not mind that a stream uses one buffer again', async () => {
    function* reused(): Generator<Uint8Array> {
      const buffer = new Uint8Array(1);
      for (const byte of bytes('{"id":1,"text":"Mx. Ann Lee"}')) {
        buffer[0] = byte;
        yield buffer;
      }
    }
    assert.deepEqual((await filtered(reused())).lines, [found(1, person(4, 'Ann Lee', 'ann-lee'))]);
  });

  it('answers a bad line with an error and goes on', async () => {
    const { lines } = await filtered([
      bytes('nonsense\n{"id":"a"}\n{"id":"b","text":7}\n[1]\nnull\n"text"\n   \n\n'),
      Uint8Array.of(0x22, 0xff, 0x22, 0x0a),
      bytes('{"id":"z","text":"Mx. Ann Lee"}\n'),
    ]);
    const ids = lines.map((line) => (line as { id: unknown }).id);
    assert.deepEqual(ids, [null, 'a', 'b', null, null, null, null, 'z']);
    for (const line of lines.slice(0, -1)) assert.deepEqual(Object.keys(line as object), ['id', 'error']);
    assert.deepEqual(lines.at(-1), found('z', person(4, 'Ann Lee', 'ann-lee')));
  });

  it('answers with an error where detection fails', async () => {
    const createDetector = () =>
      Promise.resolve({
        detect: (text: string) => {
          if (text === 'trap') throw new Error('Oh.');
          return toyDetection(text);
        },
      });
    const { lines } = await filtered([bytes('{"id":1,"text":"trap"}\n{"id":2,"text":""}\n')], { createDetector });
    assert.deepEqual(lines, [{ id: 1, error: 'This text could not be read: Oh.' }, found(2)]);
  });

  it('keeps nothing between lines: each has a detector of its own', async () => {
    let made = 0;
    const createDetector = () => {
      const seen: string[] = [];
      made++;
      return Promise.resolve({
        detect: (text: string) => {
          seen.push(text);
          assert.equal(seen.length, 1);
          return toyDetection(text);
        },
      });
    };
    await filtered([bytes('{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n')], { createDetector });
    assert.equal(made, 2);
  });

  it('reads no further than its output is taken', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++;
        yield await Promise.resolve(bytes('{"id":1,"text":"Mx. Ann Lee"}\n'));
      }
    }
    const { io } = await filtered(endless(), { closesAfter: 3 });
    assert.equal(io.out().split('\n').length, 4);
    assert.equal(io.err(), '');
    assert.equal(read, 4);
  });

  it('prints nothing for nothing', async () => {
    assert.equal((await filtered([])).io.out(), '');
  });
});
