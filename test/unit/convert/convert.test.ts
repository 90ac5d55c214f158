import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from '../../../src/convert/convert';
import { articleFileText, type ArticleSource, type ConversionRefusal, type ConvertedArticle } from '../../../src/core/index';
import { docxFile } from './docxFile';

const fixture = (name: string): Uint8Array => readFileSync(join(process.cwd(), 'test/fixtures/intake', name));

function article(source: ArticleSource): ConvertedArticle {
  const conversion = convert(source);
  assert.ok(conversion.kind === 'article', JSON.stringify(conversion));
  return conversion.article;
}

function refusal(source: ArticleSource): ConversionRefusal {
  const conversion = convert(source);
  assert.ok(conversion.kind === 'refused', JSON.stringify(conversion));
  return conversion.reason;
}

const html = (content: string | Uint8Array): ArticleSource => ({ format: 'html', content });

describe('a page from the web', () => {
  const news = article(html(fixture('news-page.html')));

  it('becomes its article alone, headline first', () => {
    assert.equal(
      articleFileText(news),
      [
        'Ferry to Lintholm stopped after third engine fire',
        'By Marit Holm',
        'The only ferry to the island of Lintholm will not sail until its engine has been taken apart, the harbour office said on Saturday, after a fire broke out for the third time this winter.',
        '“Nobody was hurt, and nobody is going to be,” said Ida Sandell, who runs the harbour office. “The ship stays where it is until we know why this happens.”',
        'Milk by helicopter',
        'About 240 people live on Lintholm. The shop has bread for two days, its owner Per Ekdahl said,\nand milk for one. The coast guard offered to fly in what is needed most, and to take schoolchildren to the mainland on Monday.',
        'The shipping company, Sound Lines, did not answer questions. Its contract with the county ends in June, and the county council is to decide next week on who sails after that.\n',
      ].join('\n\n'),
    );
  });

  it('gives its address, day, desk and language, the day as it was where it was published', () => {
    const { source, date, desk, language } = news;
    assert.deepEqual(
      { source, date, desk, language },
      { source: 'https://courier.example/local/ferry-lintholm-stopped', date: '2024-03-09', desk: 'Local', language: 'en-GB' },
    );
  });

  it('may state its facts as data for search engines', () => {
    const data = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', url: 'https://wrong.example' },
        { '@type': ['NewsArticle'], url: 'https://a.example/x', datePublished: '2023-07-27', articleSection: ['World', 'Asia'] },
      ],
    });
    const prose = 'The harbour office said on Saturday that nobody was hurt, and that nobody knows why the engine burned again.';
    const page = `<html><head><script type="application/ld+json">${data}</script></head><body><h1>Fire</h1><p>${prose}</p></body></html>`;
    assert.deepEqual(article(html(page)), {
      title: 'Fire',
      paragraphs: [prose],
      source: 'https://a.example/x',
      date: '2023-07-27',
      desk: 'World',
    });
  });

  it('has the first of several facts of one name', () => {
    const prose = 'The harbour office said on Saturday that nobody was hurt, and that nobody knows why the engine burned again.';
    const meta = ['World', 'Ships'].map((desk) => `<meta property="article:section" content="${desk}">`).join('');
    assert.equal(article(html(`<head>${meta}</head><body><h1>Fire</h1><p>${prose}</p></body>`)).desk, 'World');
  });

  it('may be a part of one, and leave out every tag that it can', () => {
    const [one, two] = [
      'Nobody was hurt when the ferry burned again, the harbour office said.',
      'The island waits for milk and for its mail.',
    ];
    assert.deepEqual(article(html(`<p>${one}</p><p>${two}</p>`)).paragraphs, [one, two]);
    assert.deepEqual(article(html(`<!doctype html><title>Fire</title><p>${one}<p>${two}`)), {
      title: 'Fire',
      paragraphs: [one, two],
    });
    assert.deepEqual(article(html(`<html><head><title>Fire</title></head><p>${one}</p></html>`)).paragraphs, [one]);
  });

  it('that holds no article is refused', () => {
    assert.equal(refusal(html(fixture('front-page.html'))), 'noArticle');
    assert.equal(refusal(html('<html><body><img src="a.png"></body></html>')), 'noArticle');
    assert.equal(refusal(html('<html>')), 'noArticle');
  });

  it('is read in the encoding that it names, or in what its bytes are', () => {
    const page = (head: string): string =>
      `<html><head>${head}</head><body><p>Der Bürgermeister von Müllheim sagte am Samstag, er wisse von nichts.</p></body></html>`;
    const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
    const expected = ['Der Bürgermeister von Müllheim sagte am Samstag, er wisse von nichts.'];
    // What is read as a tag is no UTF-16, whatever the tag says.
    const utf8 = ['', '<meta charset="utf-16">', '<meta charset="utf-16"> ', '<meta charset=UTF-16BE>'].map((head) =>
      new TextEncoder().encode(page(head)),
    );
    for (const content of [latin(page('<meta charset="iso-8859-1">')), latin(page('')), ...utf8])
      assert.deepEqual(article(html(content)).paragraphs, expected);
  });
});

describe('a Markdown file', () => {
  it('becomes text without markup, with the facts of its front matter', () => {
    assert.deepEqual(article({ format: 'markdown', content: fixture('notes.md') }), {
      title: 'Council Splits over Market Hall',
      paragraphs: [
        'By Jonas Falk',
        'The council of Vikby split down the middle on Thursday over the old market hall, with nine votes on either side.',
        '"I have never seen a chair toss a coin," said council member Ruth Ahlgren.',
        'The hall would cost 4 million to mend.',
        'Tearing it down would cost 1 million.',
        'Party Votes',
        'Left 5',
        '5 < 9, and hall_id is not a name.',
      ],
      source: 'https://courier.example/market-hall',
      date: '2024-05-02',
      desk: 'City',
      language: 'en',
    });
  });

  it('may begin with a rule, which is no front matter', () => {
    const content = '---\n\nFirst: the council [met: and\n\n---\n\nThen it went home.\n';
    assert.deepEqual(article({ format: 'markdown', content }).paragraphs, ['First: the council [met: and', 'Then it went home.']);
  });

  it('without a word in it is refused', () => {
    assert.equal(refusal({ format: 'markdown', content: '\n \n' }), 'empty');
    assert.equal(refusal({ format: 'markdown', content: '---\n' }), 'empty');
    assert.equal(refusal({ format: 'markdown', content: Uint8Array.of(0x4d, 0x5a, 0, 0, 1) }), 'notText');
  });
});

describe('a Word document', () => {
  const run = (text: string, format = ''): string => `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (inside: string, style = ''): string =>
    `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

  it('becomes its paragraphs, with changes accepted and without what is no running text', () => {
    const body = [
      paragraph(run('Library Opens at Night'), 'Title'),
      paragraph(''),
      paragraph(
        `${run('The library of Vikby ')}<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:id="2">${run('always ')}</w:ins>${run('opens &amp; closes, said ')}<w:hyperlink>${run('Eva Lund')}</w:hyperlink>${run('.')}`,
      ),
      paragraph(
        `${run('hidden', '<w:rPr><w:vanish/></w:rPr>')}${run('One line')}<w:r><w:br/><w:t>and another</w:t><w:br w:type="page"/></w:r>`,
      ),
      `<w:sdt><w:sdtContent>${paragraph(run('In a frame for contents.'))}</w:sdtContent></w:sdt>`,
      `<w:p><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('Pull quote'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${run('Pull quote')}</mc:Fallback></mc:AlternateContent></w:p>`,
      `<w:tbl><w:tr><w:tc>${paragraph(run('Monday'))}</w:tc><w:tc>${paragraph(run('9 to 23'))}</w:tc></w:tr></w:tbl>`,
    ].join('');
    assert.deepEqual(article({ format: 'docx', content: docxFile(body) }), {
      title: 'Library Opens at Night',
      paragraphs: [
        'The library of Vikby always opens & closes, said Eva Lund.',
        'One line\nand another',
        'In a frame for contents.',
        'Monday 9 to 23',
      ],
      desk: 'Culture',
      language: 'en-US',
    });
  });

  it('goes on where the end of a paragraph was deleted, without fields that nobody filled in and how words are pronounced', () => {
    const tracked = (inside: string, mark: string): string =>
      `<w:p><w:pPr><w:rPr><w:${mark} w:id="7"/></w:rPr></w:pPr>${inside}</w:p>`;
    const field = (value: string, inside: string): string =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr${value}/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const body = [
      paragraph(run('Ferry Stays in Port'), 'Title'),
      tracked(run('The ferry of Vikby stayed '), 'del'),
      paragraph(run('in port on Monday.')),
      tracked(run('A whole paragraph '), 'del'),
      paragraph(''),
      tracked(run('Nobody said why. '), 'ins'),
      field('', paragraph(run('Click or tap here to enter text.'))),
      paragraph(`${run('The mayor, ')}${field('', run('Name'))}${field(' w:val="0"', run('Eva Lund'))}${run(', was away.')}`),
      paragraph(`<w:r><w:ruby><w:rt>${run('かん')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby></w:r>`),
      tracked(run('The end'), 'moveFrom'),
    ].join('');
    assert.deepEqual(article({ format: 'docx', content: docxFile(body) }).paragraphs, [
      'The ferry of Vikby stayed in port on Monday.',
      'A whole paragraph',
      'Nobody said why.',
      'The mayor, Eva Lund, was away.',
      '漢',
      'The end',
    ]);
  });

  it('keeps what is said to be not hidden, and parts words where a line, column or page ends between them', () => {
    const shown = ['0', 'false', 'off'].map((value) => run(value, `<w:rPr><w:vanish w:val="${value}"/></w:rPr>`));
    const hidden = ['1', 'true', 'on'].map((value) => run(value, `<w:rPr><w:vanish w:val="${value}"/></w:rPr>`));
    const breaks = ['textWrapping', 'column', 'page'].map((type) => `${run(type)}<w:r><w:br w:type="${type}"/></w:r>`);
    const body = paragraph([...shown, ...hidden].join('')) + paragraph(`${breaks.join('')}${run('end')}`);
    assert.deepEqual(article({ format: 'docx', content: docxFile(body) }).paragraphs, ['textWrapping\ncolumn\npage\nend']);
    assert.equal(article({ format: 'docx', content: docxFile(body) }).title, '0falseoff');
  });

  it('gives the day that its author says it is published, and not those of the file', () => {
    const dateOf = (publishDate?: string): string | undefined =>
      article({ format: 'docx', content: docxFile(paragraph(run('Text')), publishDate) }).date;
    assert.equal(dateOf('2023-07-27T00:00:00'), '2023-07-27');
    for (const none of [undefined, '', 'next week', '2023-02-31T00:00:00']) assert.equal(dateOf(none), undefined);
  });

  it('that is none is refused', () => {
    const whole = docxFile(paragraph(run('Text')));
    assert.equal(refusal({ format: 'docx', content: new TextEncoder().encode('Not a Word document at all.') }), 'notDocx');
    assert.equal(refusal({ format: 'docx', content: whole.subarray(0, whole.length / 2) }), 'notDocx');
    assert.equal(refusal({ format: 'docx', content: docxFile('') }), 'empty');
    assert.equal(refusal({ format: 'docx', content: new Uint8Array() }), 'empty');
  });
});

describe('a source that is nested out of all measure', () => {
  const nested = (tag: string, depth: number, inside: string): string =>
    `<html><body>${`<${tag}>`.repeat(depth)}${inside}${`</${tag}>`.repeat(depth)}</body></html>`;
  const prose = '<p>The council met on Monday, and said at some length that the bridge would be open in time for spring.</p>';

  it('is refused before the work that grows with the square of it', () => {
    for (const tag of ['div', 'span', 'blockquote', 'table', 'ul', 'font', 'section'])
      assert.equal(refusal(html(nested(tag, 500, 'Text'))), 'tooDeep', tag);
    assert.equal(refusal(html(nested('div', 5000, 'Text'))), 'tooDeep');
    assert.equal(refusal(html(`<p>${'<b>word '.repeat(500)}`)), 'tooDeep');
  });

  it('is refused as Markdown', () => {
    const markdown = [
      `${'> '.repeat(5000)}Text.`,
      `${'> '.repeat(200)}Text\nlazy\n`.repeat(100),
      `${'- '.repeat(300)}Text`,
      Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- item`).join('\n'),
      nested('div', 500, 'Text'),
    ];
    for (const content of markdown) assert.equal(refusal({ format: 'markdown', content }), 'tooDeep', content.slice(0, 40));
  });

  it('is no page with the many elements around its text that real ones have, nor Markdown with lists in lists', () => {
    const { paragraphs } = article(html(nested('div', 100, prose.repeat(3))));
    assert.equal(paragraphs.length, 3);
    const list = Array.from({ length: 12 }, (_, n) => `${'  '.repeat(n)}- item ${String(n)}`).join('\n');
    assert.equal(article({ format: 'markdown', content: `${list}\n\n> > > Quoted.\n` }).paragraphs.length, 13);
    const code = `    ${' '.repeat(300)}- far to the right\n`;
    assert.equal(article({ format: 'markdown', content: `Text.\n\n${code.replace('- ', '')}` }).paragraphs.length, 2);
  });
});

describe('a source that is too large', () => {
  it('is refused before anybody reads it', () => {
    assert.equal(refusal(html(new Uint8Array(20 * 1024 * 1024 + 1))), 'tooLarge');
  });
});
