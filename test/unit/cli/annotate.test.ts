import assert from 'node:assert/strict';
import { annotate } from '../../../src/cli/commands/annotate';
import { check } from '../../../src/cli/commands/check';
import { type MemoryFile, memoryIo, type MemoryOptions } from './memoryIo';

const article = 'Mx. Ann Lee of Acme Corp left.\n\n"Yes," said Mx. Ann Lee 😀 to Mx. דוד לוי.\n';

async function annotated(argv: readonly string[], options: MemoryOptions = {}) {
  const io = memoryIo({ files: { 'a.txt': article }, ...options });
  const exit = await annotate.run(argv, io);
  const file = (path: string): string => {
    const found: MemoryFile | undefined = io.files.byPath.get(path);
    return typeof found === 'string' ? found : '';
  };
  return { io, exit, file, sidecar: file('a.txt.annotations.yaml') };
}

describe('article-annotator annotate', () => {
  it('writes what it finds as suggestions, with origin and confidence', async () => {
    const { exit, io, sidecar } = await annotated(['a.txt']);
    assert.equal(exit, 0);
    assert.equal(io.out(), 'a.txt: new in a.txt.annotations.yaml: people 3, organizations 1, quotes 1.\n');
    assert.match(sidecar, /^version: 1\n/u);
    assert.match(sidecar, /at: 1:5-12, text: Ann Lee, .*status: suggested/u);
    assert.match(sidecar, /origin: toy\/pattern, confidence: 0.9/u);
    assert.doesNotMatch(sidecar, /It looks like one/u);
    assert.deepEqual(io.files.written, ['a.txt.annotations.yaml']);
  });

  it('confirms when told to', async () => {
    const { sidecar } = await annotated(['a.txt', '--status', 'confirmed']);
    assert.match(sidecar, /status: confirmed/u);
    assert.doesNotMatch(sidecar, /status: suggested/u);
  });

  it('writes nothing the second time', async () => {
    const first = await annotated(['a.txt']);
    const files = Object.fromEntries(first.io.files.byPath);
    const second = await annotated(['a.txt'], { files });
    assert.equal(second.io.out(), 'a.txt: nothing new.\n');
    assert.deepEqual(second.io.files.written, []);
  });

  it('lets what the sidecar holds win, and keeps comments and unknown keys', async () => {
    const sidecar = [
      '# Read by Dana',
      'version: 1',
      'article: { path: a.txt, source: https://example.com/a, shelf: 7 }',
      'people:',
      '  - id: boss # who else',
      '    name: Ann Lee',
      '    role: the boss',
      '    shoe: 42',
      '    mentions:',
      '      - { id: m7k2x9qa, at: 1:5-12, text: Ann Lee, after: " of Acme Corp", status: confirmed }',
      'rejected:',
      '  - { kind: person, text: דוד לוי }',
      '',
    ].join('\n');
    const result = await annotated(['a.txt', '--format', 'json'], {
      files: { 'a.txt': article, 'a.txt.annotations.yaml': sidecar },
    });
    assert.equal(result.io.err(), '');
    assert.equal(result.exit, 0);
    assert.deepEqual(JSON.parse(result.io.out()), [
      {
        file: 'a.txt',
        sidecar: 'a.txt.annotations.yaml',
        added: { people: 1, organizations: 1, quotes: 1 },
        written: true,
        problems: [],
      },
    ]);
    const written = result.sidecar;
    for (const kept of [
      '# Read by Dana',
      '# who else',
      'shelf: 7',
      'https://example.com/a',
      'shoe: 42',
      'id: boss',
      'role: the boss',
    ])
      assert.ok(written.includes(kept), kept);
    assert.match(written, /id: m7k2x9qa, at: 1:5-12, .*status: confirmed/u);
    assert.match(written, /at: 3:\d+-\d+, text: Ann Lee, .*status: suggested/u);
    assert.doesNotMatch(written, /id: ann-lee/u);
    assert.doesNotMatch(written, /at: .*text: דוד לוי/u);
  });

  it('never writes over a sidecar with mistakes, and says where they are', async () => {
    const broken = 'version: 1\npeople:\n  - id: [\n';
    const result = await annotated(['a.txt'], { files: { 'a.txt': article, 'a.txt.annotations.yaml': broken } });
    assert.equal(result.exit, 1);
    assert.equal(result.sidecar, broken);
    assert.match(result.io.err(), /a\.txt\.annotations\.yaml:\d+:\d+ syntax /u);
    const newer = await annotated(['a.txt'], { files: { 'a.txt': article, 'a.txt.annotations.yaml': 'version: 7\n' } });
    assert.equal(newer.exit, 1);
    assert.equal(newer.sidecar, 'version: 7\n');
    assert.match(newer.io.err(), /later version/u);
  });

  it('loses nothing where it cannot read or write', async () => {
    const folder = { unreadable: 'This is a folder.' };
    const beside = await annotated(['a.txt'], { files: { 'a.txt': article, 'a.txt.annotations.yaml': folder } });
    assert.equal(beside.exit, 1);
    assert.match(beside.io.err(), /a\.txt\.annotations\.yaml: This is a folder\./u);
    const readOnly = await annotated(['a.txt', '--format', 'json'], { readOnly: ['.yaml'] });
    assert.equal(readOnly.exit, 1);
    assert.match(readOnly.io.err(), /a\.txt\.annotations\.yaml: Permission denied\./u);
    assert.match(readOnly.io.out(), /"written": false/u);
    for (const result of [beside, readOnly]) assert.deepEqual(result.io.files.written, []);
  });

  it('does not write over what somebody else has just written', async () => {
    const files = { 'a.txt': article };
    const io = memoryIo({ files });
    const racing = {
      ...io,
      createDetector: async () => {
        io.files.byPath.set('a.txt.annotations.yaml', 'version: 1\n');
        return io.createDetector();
      },
    };
    assert.equal(await annotate.run(['a.txt'], racing), 1);
    assert.equal(io.files.byPath.get('a.txt.annotations.yaml'), 'version: 1\n');
    assert.match(io.err(), /nothing was written/u);
  });

  it('makes no sidecar where there is nothing to say', async () => {
    for (const text of ['', '\n', 'Nobody was there.', '"unbalanced']) {
      const { exit, io } = await annotated(['a.txt'], { files: { 'a.txt': text } });
      assert.equal(exit, 0);
      assert.equal(io.out(), 'a.txt: nothing new.\n');
      assert.deepEqual(io.files.written, []);
    }
  });

  it('leaves a binary file and another language alone', async () => {
    const german = 'Mx. Ann Lee ist eine Person, die hier niemand kennt und von der keiner spricht. '.repeat(5);
    const { exit, io } = await annotated(['a.bin', 'de.txt'], { files: { 'a.bin': 'Mx. Ann Lee\0', 'de.txt': german } });
    assert.equal(exit, 1);
    assert.match(io.err(), /a\.bin: .*NUL[^]*de\.txt: .*English/u);
    assert.deepEqual(io.files.written, []);
  });

  it('writes one annotator’s own layer', async () => {
    const { io } = await annotated(['a.txt', '--annotator', 'dana-2']);
    assert.deepEqual(io.files.written, ['a.txt.annotations.dana-2.yaml']);
    assert.equal((await annotated(['a.txt', '--annotator', '../x'])).exit, 1);
  });

  it('writes the same under CRLF, in places that check finds again', async () => {
    const crlf = article.replaceAll('\n', '\r\n');
    const { io, sidecar } = await annotated(['a.txt'], { files: { 'a.txt': crlf } });
    assert.match(sidecar, /newline: crlf/u);
    const at = (yaml: string) => yaml.match(/at: [\d:-]+/gu);
    assert.deepEqual(at(sidecar), at((await annotated(['a.txt'])).sidecar));
    const checking = memoryIo({ files: Object.fromEntries(io.files.byPath) });
    assert.equal(await check.run(['a.txt', '--format', 'json'], checking), 0);
    const [file] = JSON.parse(checking.out()) as [{ annotations: { start: number; end: number; text: string; state: string }[] }];
    assert.equal(file.annotations.length, 5);
    for (const { start, end, text, state } of file.annotations) {
      assert.equal(crlf.slice(start, end), text);
      assert.equal(state, 'exact');
    }
  });

  it('goes on with the other files', async () => {
    const { exit, io } = await annotated(['none.txt', 'a.txt', 'a.txt.annotations.yaml']);
    assert.equal(exit, 1);
    assert.deepEqual(io.files.written, ['a.txt.annotations.yaml']);
  });
});
