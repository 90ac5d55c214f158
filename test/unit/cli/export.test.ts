import assert from 'node:assert/strict';
import { exportCommand } from '../../../src/cli/commands/export';
import { Detector } from '../../../src/core/index';
import { detectorResources } from '../core/detectorResources';
import { memoryIo, type MemoryOptions } from './memoryIo';

const article = 'Mx. Ann Lee of Acme Corp left. "Yes," said Mx. Bo Du.\n';
const sidecar = [
  'version: 1',
  'article: { path: a.txt, title: The Title, source: https://example.com }',
  'people:',
  '  - id: ann-lee',
  '    name: Ann Lee',
  '    mentions:',
  '      - { id: m7k2x9qa, at: 1:5-12, text: Ann Lee, status: confirmed }',
  '  - id: bo-du',
  '    name: Bo Du',
  '    confidential: true',
  '    mentions:',
  '      - { id: m7k2x9qb, at: 1:48-53, text: Bo Du, status: confirmed }',
  '',
].join('\n');

async function exported(argv: readonly string[], options: MemoryOptions = {}) {
  const io = memoryIo({ files: { 'a.txt': article }, ...options });
  return { exit: await exportCommand.run(argv, io), io };
}

describe('article-annotator export', () => {
  it('exports CSV, without a sidecar what detection finds', async () => {
    const { exit, io } = await exported(['a.txt']);
    assert.equal(exit, 0);
    const rows = io.out().split('\r\n');
    assert.equal(rows.length, 6);
    assert.match(rows[1] ?? '', /^a\.txt,suggestion-1,entity,person,4,11,4,11,1,5,Ann Lee,/u);
    assert.deepEqual((await exported(['a.txt'])).io.out(), io.out());
  });

  it('adds a byte order mark when asked to', async () => {
    assert.ok((await exported(['a.txt', '--bom'])).io.out().startsWith('\ufeffdoc,'));
  });

  it('exports only what is stored when told so', async () => {
    const { exit, io } = await exported(['a.txt', '--stored']);
    assert.equal(exit, 0);
    assert.equal(io.out().split('\r\n').length, 2);
    assert.match(io.err(), /There are no annotations/u);
  });

  it('joins the sidecar with suggestions and leaves out what is confidential', async () => {
    const files = { 'desk/a.txt': article, 'desk/a.txt.annotations.yaml': sidecar };
    const { exit, io } = await exported(['desk/a.txt', '--format', 'markdown'], { files });
    assert.equal(exit, 0);
    assert.match(io.out(), /^# The Title\n\na\\\.txt · https/u);
    assert.match(io.out(), /### Ann Lee\n/u);
    assert.match(io.out(), /### Acme Corp \(suggested\)\n/u);
    assert.doesNotMatch(io.out(), /### Bo Du/u);
    assert.match(io.err(), /Left out as confidential: 1;/u);
    const all = await exported(['desk/a.txt', '--format', 'json', '--include-confidential'], { files });
    const [record] = JSON.parse(all.io.out()) as [{ file: string; people: { id: string }[]; quotes: unknown[] }];
    assert.deepEqual(
      record.people.map(({ id }) => id),
      ['ann-lee', 'bo-du'],
    );
    assert.equal(record.quotes.length, 1);
    assert.equal(all.io.err(), '');
  });

  it('leaves out whom the registry says to be confidential, who is nowhere else', async () => {
    const registry = 'version: 1\nentities:\n  - { id: bo, kind: person, name: Bo Du, confidential: true }\n';
    const files = { 'a.txt': article, 'article-annotator.entities.yaml': registry };
    const createDetector = () => Promise.resolve(new Detector(detectorResources));
    const people = async (...options: readonly string[]): Promise<readonly string[]> => {
      const { io } = await exported(['a.txt', '--format', 'json', ...options], { files, createDetector });
      const [record] = JSON.parse(io.out()) as [{ people: { name: string }[] }];
      return record.people.map(({ name }) => name);
    };
    assert.deepEqual(await people(), ['Ann Lee']);
    assert.deepEqual(await people('--include-confidential'), ['Ann Lee', 'Bo Du']);
  });

  it('leaves out whom an article was linked to before they were confidential, also of what is stored', async () => {
    const registry = 'version: 1\nentities:\n  - { id: lee, kind: person, name: A. B. Lee, confidential: true }\n';
    const linked = sidecar.replace('    name: Ann Lee\n', '    name: Ann Lee\n    entity: lee\n');
    const files = { 'a.txt': article, 'a.txt.annotations.yaml': linked, 'article-annotator.entities.yaml': registry };
    for (const options of [[], ['--stored']]) {
      const { exit, io } = await exported(['a.txt', '--format', 'markdown', ...options], { files });
      assert.equal(exit, 0);
      assert.doesNotMatch(io.out(), /### Ann Lee/u);
      assert.match(io.err(), /Left out as confidential: 2;/u);
    }
    const all = await exported(['a.txt', '--format', 'markdown', '--stored', '--include-confidential'], { files });
    assert.match(all.io.out(), /### Ann Lee/u);
  });

  it('writes to a file', async () => {
    const { exit, io } = await exported(['a.txt', '--target', 'out/report.md', '--format', 'markdown']);
    assert.equal(exit, 0);
    assert.equal(io.out(), '');
    assert.deepEqual(io.files.written, ['out/report.md']);
    const denied = await exported(['a.txt', '--target', 'x.csv'], { readOnly: ['x.csv'] });
    assert.equal(denied.exit, 1);
    assert.match(denied.io.err(), /x\.csv: Permission denied/u);
  });

  it('never writes over an article or annotations', async () => {
    for (const target of ['a.txt', 'a.txt.annotations.yaml', 'other.txt.annotations.dana.yaml']) {
      const { exit, io } = await exported(['a.txt', '--target', target]);
      assert.equal(exit, 1);
      assert.deepEqual(io.files.written, []);
      assert.match(io.err(), /would overwrite/u);
    }
  });

  it('exports all files or none', async () => {
    const { exit, io } = await exported(['a.txt', 'none.txt', '--target', 'x.csv']);
    assert.equal(exit, 1);
    assert.deepEqual(io.files.written, []);
    const broken = await exported(['a.txt'], { files: { 'a.txt': article, 'a.txt.annotations.yaml': 'version: x' } });
    assert.equal(broken.exit, 1);
    assert.match(broken.io.err(), /a\.txt\.annotations\.yaml:1:10 /u);
  });

  it('names files by their paths only where their names are the same', async () => {
    const files = { 'x/a.txt': article, 'y/a.txt': article, 'y/b.txt': article };
    const docs = async (...paths: string[]) => {
      const { io } = await exported(paths, { files });
      const rows = io.out().split('\r\n').slice(1, -1);
      return [...new Set(rows.map((row) => row.split(',')[0]))];
    };
    assert.deepEqual(await docs('x/a.txt', 'y/b.txt'), ['a.txt', 'b.txt']);
    assert.deepEqual(await docs('x/a.txt', 'y/a.txt'), ['x/a.txt', 'y/a.txt']);
  });

  it('refuses a format it does not know', async () => {
    const { exit, io } = await exported(['a.txt', '--format', 'xls']);
    assert.equal(exit, 1);
    assert.match(io.err(), /csv, markdown, json/u);
    for (const value of ['2', '-1', 'x', '']) assert.equal((await exported(['a.txt', `--min-confidence=${value}`])).exit, 1);
  });
});
