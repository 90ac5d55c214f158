import assert from 'node:assert/strict';
import { detect } from '../../../src/cli/commands/detect';
import { memoryIo } from './memoryIo';

const article = 'Mx. Zoë Å\u030angström met 😀 Mx. דוד לוי of Acme Corp.\r\n\r\n"Yes," said Mx. דוד לוי.\r\n';
const at = (words: string, from = 0) => {
  const start = article.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

describe('article-annotator detect', () => {
  it('prints a line for each find, its place first', async () => {
    const io = memoryIo({ files: { 'a.txt': article } });
    assert.equal(await detect.run(['a.txt'], io), 0);
    assert.deepEqual(io.out().split('\n'), [
      'a.txt:1:5 person "Zoë Å\u030angström" Zoë Å\u030angström',
      'a.txt:1:30 person "דוד לוי" דוד לוי',
      'a.txt:1:41 organization "Acme Corp" Acme Corp',
      'a.txt:3:1 direct quote "\\"Yes,\\"" (no speaker)',
      'a.txt:3:17 person "דוד לוי" דוד לוי',
      '',
    ]);
  });

  it('prints one JSON array', async () => {
    const io = memoryIo({ files: { 'a.txt': article, 'empty.txt': '' } });
    assert.equal(await detect.run(['a.txt', 'empty.txt', '--format', 'json'], io), 0);
    const levi = { entity: 'דוד-לוי', name: 'דוד לוי' };
    assert.deepEqual(JSON.parse(io.out()), [
      {
        file: 'a.txt',
        people: [
          { ...at('Zoë Å\u030angström'), entity: 'zoe-angstrom', name: 'Zoë Å\u030angström' },
          { ...at('דוד לוי'), ...levi },
          { ...at('דוד לוי', 60), ...levi },
        ],
        organizations: [{ ...at('Acme Corp'), entity: 'acme-corp', name: 'Acme Corp' }],
        quotes: [{ ...at('"Yes,"'), type: 'direct', content: null, speaker: null, speakerText: null, speakerEntity: null }],
      },
      { file: 'empty.txt', people: [], organizations: [], quotes: [] },
    ]);
  });

  it('says why', async () => {
    const io = memoryIo({ files: { 'a.txt': 'Mx. Ann Lee' } });
    await detect.run(['a.txt', '--explain'], io);
    assert.equal(io.out(), 'a.txt:1:5 person "Ann Lee" Ann Lee\n    0.90 toy/pattern: It looks like one.\n');
    const json = memoryIo({ files: { 'a.txt': 'Mx. Ann Lee' } });
    await detect.run(['a.txt', '--explain', '--format', 'json'], json);
    assert.match(json.out(), /"origin": "toy\/pattern",\s+"confidence": 0.9,\s+"why": "It looks like one."/u);
  });

  it('goes on after a file that cannot be read, and says so', async () => {
    const files = { 'b.txt': 'Mx. Ann Lee', folder: { unreadable: 'This is a folder.' }, 'c.bin': 'a\0b' };
    const io = memoryIo({ files });
    assert.equal(await detect.run(['none.txt', 'folder', 'c.bin', 'b.txt'], io), 1);
    assert.equal(io.out(), 'b.txt:1:5 person "Ann Lee" Ann Lee\n');
    assert.deepEqual(io.err().split('\n'), [
      'article-annotator: none.txt: There is no such file.',
      'article-annotator: folder: This is a folder.',
      'article-annotator: c.bin: This file is no text: it holds NUL characters.',
      '',
    ]);
    const json = memoryIo({ files });
    assert.equal(await detect.run(['none.txt', '--format=json'], json), 1);
    assert.deepEqual(JSON.parse(json.out()), [{ file: 'none.txt', error: 'There is no such file.' }]);
  });

  it('skips sidecars, as a shell pattern names them too', async () => {
    const io = memoryIo({ files: { 'a.txt': '', 'a.txt.annotations.yaml': 'version: 1' } });
    assert.equal(await detect.run(['a.txt', 'a.txt.annotations.yaml'], io), 0);
    assert.match(io.err(), /a\.txt\.annotations\.yaml: .*Skipped/u);
  });

  it('warns of a language it does not know', async () => {
    const io = memoryIo({
      files: { 'a.txt': 'Das ist ein Artikel in einer anderen Sprache, die hier niemand kennt. '.repeat(5) },
    });
    assert.equal(await detect.run(['a.txt'], io), 0);
    assert.match(io.err(), /does not read like English/u);
  });

  it('lets no article steer the terminal', async () => {
    const io = memoryIo({ files: { 'a.txt': 'Mx. Ann \u001b[31mLee\u202e\u0007' } });
    await detect.run(['a.txt'], io);
    assert.equal(io.out(), 'a.txt:1:5 person "Ann \\u001b[31mLee\\u202e\\u0007" Ann \\u001b[31mLee\\u202e\\u0007\n');
  });

  it('refuses what makes no sense', async () => {
    for (const argv of [
      [],
      ['--format', 'xml', 'a.txt'],
      ['--nonsense', 'a.txt'],
      ['--jsonl', 'a.txt'],
      ['--jsonl', '--format', 'text'],
    ]) {
      const io = memoryIo({ files: { 'a.txt': '' } });
      assert.equal(await detect.run(argv, io), 1, argv.join(' '));
      assert.equal(io.out(), '');
      assert.match(io.err(), /article-annotator detect --help/u);
    }
  });
});
