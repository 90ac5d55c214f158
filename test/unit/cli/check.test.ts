import assert from 'node:assert/strict';
import { check } from '../../../src/cli/commands/check';
import { type MemoryFile, memoryIo } from './memoryIo';

const sidecar = [
  'version: 1',
  'people:',
  '  - id: ann-lee',
  '    name: Ann Lee',
  '    mentions:',
  '      - { id: maaaaaa1, at: 1:1-8, text: Ann Lee, after: " came to the bridge early", status: confirmed }',
  '      - { id: maaaaaa2, at: 3:8-15, text: Ann Lee, before: "bridge early.\\n\\n\\"Yes,\\" ", after: " said to the crowd.", status: confirmed }',
  'quotes:',
  '  - id: qaaaaaa1',
  '    at: 3:1-7',
  '    text: "\\"Yes,\\""',
  '    before: "to the bridge early.\\n\\n"',
  '    after: " Ann Lee said to the crowd."',
  '    type: direct',
  '    speaker: { entity: ann-lee }',
  '    status: confirmed',
  '',
].join('\n');
const article = 'Ann Lee came to the bridge early.\n\n"Yes," Ann Lee said to the crowd.\n';

async function checked(text: string, argv: readonly string[] = [], yaml: MemoryFile = sidecar) {
  const io = memoryIo({ files: { 'a.txt': text, 'a.txt.annotations.yaml': yaml } });
  const exit = await check.run(['a.txt', ...argv], io);
  assert.deepEqual(io.files.written, []);
  return { exit, io };
}

describe('article-annotator check', () => {
  it('finds everything where it was', async () => {
    const { exit, io } = await checked(article);
    assert.equal(exit, 0);
    assert.equal(io.out(), 'a.txt: 3 exact, 0 moved, 0 changed, 0 orphaned, 0 problems.\n');
  });

  it('prints one array exactly as other tools expect it', async () => {
    const { exit, io } = await checked(article, ['--format', 'json']);
    assert.equal(exit, 0);
    assert.deepEqual(JSON.parse(io.out()), [
      {
        file: 'a.txt',
        annotations: [
          { id: 'maaaaaa1', kind: 'person', entity: 'ann-lee', start: 0, end: 7, text: 'Ann Lee', state: 'exact' },
          { id: 'qaaaaaa1', kind: 'quote', entity: null, start: 35, end: 41, text: '"Yes,"', state: 'exact' },
          { id: 'maaaaaa2', kind: 'person', entity: 'ann-lee', start: 42, end: 49, text: 'Ann Lee', state: 'exact' },
        ],
        problems: [],
      },
    ]);
  });

  it('follows a text that grew, and calls that fine', async () => {
    const { exit, io } = await checked(`A new first line.\n\n${article}`);
    assert.equal(exit, 0);
    assert.deepEqual(io.out().split('\n'), [
      'a.txt:3:1 moved person "Ann Lee"',
      'a.txt:5:1 moved quote "\\"Yes,\\""',
      'a.txt:5:8 moved person "Ann Lee"',
      'a.txt: 0 exact, 3 moved, 0 changed, 0 orphaned, 0 problems.',
      '',
    ]);
  });

  it('finds that something is gone', async () => {
    const { exit, io } = await checked('Ann Lee came to the bridge early.\n\nNobody said a thing.\n');
    assert.equal(exit, 2);
    assert.match(io.out(), /^a\.txt:3:1 orphaned quote "\\"Yes,\\""$/mu);
    const json = await checked('Ann Lee came to the bridge early.\n', ['--format', 'json']);
    assert.equal(json.exit, 2);
    const [file] = JSON.parse(json.io.out()) as [{ annotations: { id: string; start: unknown; end: unknown; state: string }[] }];
    const quote = file.annotations.find(({ id }) => id === 'qaaaaaa1');
    assert.deepEqual([quote?.start, quote?.end, quote?.state], [null, null, 'orphaned']);
  });

  it('prints what is exact on demand', async () => {
    const { io } = await checked(article, ['--all']);
    assert.match(io.out(), /^a\.txt:1:1 exact person "Ann Lee"$/mu);
  });

  it('reports the problems of a sidecar, counted from 1', async () => {
    const { exit, io } = await checked(article, ['--format', 'json'], sidecar.replace('at: 3:1-7', 'at: here'));
    assert.equal(exit, 2);
    const [file] = JSON.parse(io.out()) as [{ annotations: unknown[]; problems: { line: number; column: number }[] }];
    assert.deepEqual(file.annotations, []);
    const [problem, ...others] = file.problems;
    assert.equal(others.length, 0);
    assert.deepEqual(Object.keys(problem ?? {}), ['line', 'column', 'code', 'message']);
    assert.deepEqual([problem?.line, problem?.column], [10, 9]);
    const text = await checked(article, [], sidecar.replace('at: 3:1-7', 'at: here'));
    assert.match(text.io.out(), /^a\.txt\.annotations\.yaml:10:9 /u);
    assert.equal((await checked(article, [], 'version: 9')).exit, 2);
  });

  it('cannot check what it cannot read', async () => {
    const folder = await checked(article, ['--format', 'json'], { unreadable: 'This is a folder.' });
    assert.equal(folder.exit, 1);
    assert.match(folder.io.err(), /a\.txt\.annotations\.yaml: This is a folder\./u);
    assert.match(folder.io.out(), /"code": "unreadable"/u);
    const io = memoryIo({ files: { 'b.txt': 'a\0' } });
    assert.equal(await check.run(['none.txt', 'b.txt', '--format', 'json'], io), 1);
    const files = JSON.parse(io.out()) as { file: string; problems: { message: string }[] }[];
    assert.deepEqual(
      files.map(({ file, problems }) => [file, problems[0]?.message]),
      [
        ['none.txt', 'There is no such file.'],
        ['b.txt', 'This file is no text: it holds NUL characters.'],
      ],
    );
  });

  it('has nothing to say of an article without annotations, and tells that there are none', async () => {
    const io = memoryIo({ files: { 'a.txt': article } });
    assert.equal(await check.run(['a.txt', '--format', 'json'], io), 0);
    assert.deepEqual(JSON.parse(io.out()), [{ file: 'a.txt', annotations: [], problems: [] }]);
    assert.match(io.err(), /There are no annotations/u);
  });
});
