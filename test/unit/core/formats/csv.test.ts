import assert from 'node:assert/strict';
import { type ExportedArticle, findExportFormat } from '../../../../src/core/index';
import { emptyArticle, exampleArticle, exampleText } from './exampleArticle';

const HEADER =
  'doc,ann_id,layer,label,start_cp,end_cp,start_utf16,end_utf16,line,col,text,prefix,suffix,entity_id,entity_name,speaker_id,speaker_name,cue,quote_type,status,confidence,source,annotator,created,comment';

const exported = (articles: readonly ExportedArticle[], byteOrderMark = false): string =>
  findExportFormat('csv')?.export(articles, { byteOrderMark })[0]?.text ?? '';

/** A strict reader of RFC 4180: quotes only around whole cells, rows end in CRLF. */
function parse(csv: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < csv.length) {
    const match = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
    match.lastIndex = at;
    const [whole, inQuotes, bare, end] = match.exec(csv) ?? assert.fail(`No cell at ${at}.`);
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    at += whole.length;
  }
  const [header = [], ...records] = rows.slice(0, -1);
  return records.map((cells) => {
    assert.equal(cells.length, header.length);
    return Object.fromEntries(header.map((name, n) => [name, cells[n] ?? '']));
  });
}

const withText = (text: string, marked: string): ExportedArticle => {
  const start = text.indexOf(marked);
  const span = { start, end: start + marked.length };
  const mentions = [{ id: 'm1', span, text: marked, status: 'confirmed', state: 'exact' } as const];
  const person = { id: 'p', kind: 'person', name: marked, aliases: [], mentions } as const;
  return { ...emptyArticle, text, annotations: { ...emptyArticle.annotations, people: [person] } };
};

describe('CSV export', () => {
  it('has the columns that other tools know, also without rows', () => {
    assert.equal(exported([emptyArticle]), `${HEADER}\r\n`);
    assert.ok(exported([exampleArticle]).startsWith(`${HEADER}\r\n`));
  });

  it('begins with a byte order mark only when asked to', () => {
    assert.equal(exported([emptyArticle], true), `\ufeff${HEADER}\r\n`);
  });

  it('gives offsets that hold the text, in UTF-16 and in code points', () => {
    const rows = parse(exported([exampleArticle]));
    const codePoints = [...exampleText];
    assert.equal(rows.length, 11);
    for (const { text, start_utf16, end_utf16, start_cp, end_cp, line, col } of rows.filter(({ line }) => line !== '')) {
      const plain = text?.replace(/^'(?=[-=+@])/u, '');
      assert.equal(exampleText.slice(Number(start_utf16), Number(end_utf16)), plain);
      assert.equal(codePoints.slice(Number(start_cp), Number(end_cp)).join(''), plain);
      const inLine = exampleText.split('\r\n')[Number(line) - 1] ?? '';
      assert.ok(inLine.startsWith(plain ?? '?', Number(col) - 1));
    }
  });

  it('keeps orphans, without offsets and last', () => {
    const orphan = parse(exported([exampleArticle])).at(-1);
    assert.equal(orphan?.ann_id, 'm0000003');
    assert.deepEqual([orphan.start_cp, orphan.start_utf16, orphan.line, orphan.text], ['', '', '', 'Mayor Ångström']);
  });

  it('lets no cell become a formula', () => {
    for (const start of ['=1+1', '+1', '-1', '@SUM', '\t=1', '\r=1', '＝1']) {
      const [row] = parse(exported([withText(`x ${start} y`, start)]));
      assert.equal(row?.text, `'${start}`);
      assert.equal(row.entity_name, `'${start}`);
    }
  });

  it('quotes separators, quotes and line breaks', () => {
    const words = 'a "b", c\r\nd\re\nf';
    const [row] = parse(exported([withText(`x ${words}`, words)]));
    assert.equal(row?.text, words);
  });

  it('never cuts a character in half in prefix and suffix', () => {
    const [row] = parse(exported([withText(`${'😀'.repeat(20)}xyKim${'z'.repeat(31)}😀`, 'Kim')]));
    assert.equal(row?.prefix, `${'😀'.repeat(15)}xy`);
    assert.equal(row.suffix, 'z'.repeat(31));
    const [odd] = parse(exported([withText(`${'😀'.repeat(20)}xKim${'z'.repeat(31)}e\u0301`, 'Kim')]));
    assert.equal(odd?.prefix, `${'😀'.repeat(15)}x`);
    assert.equal(odd.suffix, 'z'.repeat(31));
  });

  it('says whether a person, a rule or a model made an annotation', () => {
    const rows = parse(exported([exampleArticle]));
    const sourceOf = (id: string) => rows.find(({ ann_id }) => ann_id === id)?.source;
    assert.deepEqual(['m0000001', 'm0000004', 'm0000006'].map(sourceOf), ['human', 'rule', 'model']);
  });

  it('puts all articles into one table', () => {
    const rows = parse(exported([exampleArticle, { ...withText('Kim', 'Kim'), name: 'two.txt' }]));
    assert.equal(rows.at(-1)?.doc, 'two.txt');
  });
});
