import * as assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  articleFileName,
  articleFileText,
  formatOfFile,
  isoDate,
  looksLikeHtml,
  newSidecar,
  parseSidecar,
  plainArticle,
  tidyParagraph,
  webAddress,
} from '../../../../src/core/index';

describe('plain text as an article', () => {
  it('has its headline first and its paragraphs between blank lines', () => {
    const text = '\ufeffFerry Stopped\r\n\r\n \r\nNobody was  hurt.\r\nNobody\u00a0knows why.\r\n\r\nMilk is short.\r\n';
    const article = plainArticle(text);
    assert.deepEqual(article, { title: 'Ferry Stopped', paragraphs: ['Nobody was hurt.\nNobody knows why.', 'Milk is short.'] });
    assert.equal(articleFileText(article), 'Ferry Stopped\n\nNobody was hurt.\nNobody knows why.\n\nMilk is short.\n');
  });

  it('has a paragraph in each line where no line is blank', () => {
    assert.deepEqual(plainArticle('One\nTwo\nThree\n\n').paragraphs, ['Two', 'Three']);
  });

  it('takes an address that stands alone at its edge as the source', () => {
    const source = 'https://courier.example/a?b=1';
    assert.deepEqual(plainArticle(`${source}\n\nHead\n\nText.`), { title: 'Head', paragraphs: ['Text.'], source });
    assert.deepEqual(plainArticle(`Head\n\nText.\n\n${source}\n`), { title: 'Head', paragraphs: ['Text.'], source });
    assert.deepEqual(plainArticle(`Head\n\nSee ${source} for more.`).paragraphs, [`See ${source} for more.`]);
  });

  it('has no headline where it begins with a long paragraph, or is one', () => {
    const long = 'word '.repeat(60).trim();
    assert.deepEqual(plainArticle(`${long}\n\nText.`), { paragraphs: [long, 'Text.'] });
    assert.deepEqual(plainArticle('Text.'), { paragraphs: ['Text.'] });
    assert.deepEqual(plainArticle(' \n\t\n'), { paragraphs: [] });
  });

  it('loses what nobody sees and nothing else', () => {
    assert.equal(tidyParagraph(' school\u00adchildren\u200b \t and 👩‍🚒 \u0007 \n\n\n x\u00a0y '), 'schoolchildren and 👩‍🚒\nx y');
  });
});

describe('a text on the clipboard', () => {
  it('is taken for the source of a page where it is one', () => {
    assert.ok(looksLikeHtml('\n<!DOCTYPE html><p>a'));
    assert.ok(looksLikeHtml('<html lang="en">'));
    assert.ok(looksLikeHtml('<p>One</p>\n<p>Two</p>'));
    assert.ok(!looksLikeHtml('The tag <p> opens and </p> closes. A </p> more does not.'));
    assert.ok(!looksLikeHtml('<sigh> He left.'));
    assert.ok(!looksLikeHtml('1 < 2'));
  });
});

describe('a file that an article is made of', () => {
  it('is known by the end of its name', () => {
    assert.equal(formatOfFile('file:///a/Story.HTM'), 'html');
    assert.equal(formatOfFile('story.docx'), 'docx');
    assert.equal(formatOfFile('notes.markdown'), 'markdown');
    for (const name of ['story.doc', 'story.pdf', 'html', 'story.html.bak']) assert.equal(formatOfFile(name), undefined, name);
  });
});

describe('what is said of an article', () => {
  it('is a day that there is', () => {
    assert.equal(isoDate('2024-02-29T23:59:59-11:00'), '2024-02-29');
    for (const text of ['2023-02-29', '2024-13-01', '2024-01-011', '9 March 2024', ''])
      assert.equal(isoDate(text), undefined, text);
  });

  it('is an address of the web and nothing that runs', () => {
    assert.equal(webAddress(' https://a.example/x '), 'https://a.example/x');
    for (const text of ['javascript:alert(1)', '/local', 'https://', 'https://a b', 'command:x'])
      assert.equal(webAddress(text), undefined, text);
  });

  it('goes into the sidecar, from which it is read again', async () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
    const text = 'Head\n\nText.\n';
    const facts = {
      title: 'Head: "quoted", # and more',
      source: 'https://a.example/x#y',
      date: '2024-03-09',
      desk: 'Local',
      language: 'en',
    };
    const source = await newSidecar('file:///w/head%20one.article', text, facts, { sha256: (t) => Promise.resolve(sha256(t)) });
    const parsed = parseSidecar(source);
    assert.ok(parsed.kind === 'valid');
    assert.deepEqual(parsed.problems, []);
    assert.deepEqual(parsed.content.article, { path: 'head one.article', ...facts, sha256: sha256(text), newline: 'lf' });
    assert.ok(source.startsWith('version: 1\narticle: { path: head one.article, title: '), source);
  });
});

describe('the file name of an article', () => {
  it('is made of its headline, short and free', () => {
    assert.equal(articleFileName('Ferry to Lintholm: “Nobody knows why”'), 'ferry-to-lintholm-nobody-knows-why.article');
    const name = articleFileName('word '.repeat(50));
    assert.ok(name.length <= 60 + '.article'.length && name.endsWith('word.article'), name);
    assert.equal(articleFileName('x'.repeat(500)).length, 60 + '.article'.length);
    assert.equal(articleFileName('../../etc/passwd'), 'etc-passwd.article');
    assert.equal(articleFileName('…'), 'unnamed.article');
    const taken = new Set(['head.article', 'head-2.article']);
    assert.equal(
      articleFileName('Head', (each) => taken.has(each)),
      'head-3.article',
    );
  });
});
