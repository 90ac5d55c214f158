import assert from 'node:assert/strict';
import { captureContext } from '../../../../src/core/anchor/captureContext';
import { findAgain, type Found } from '../../../../src/core/anchor/findAgain';
import type { Wanted } from '../../../../src/core/anchor/wanted';
import { FoldedText } from '../../../../src/core/anchor/foldText';
import { cpuMillis } from '../cpuMillis';

const ARTICLE = `Harbour reopens after storm

PORTO NOVO — Mayor Ana Lima reopened the harbour on Monday, two weeks after the storm. Lima thanked the crews who had cleared the basin.

"We worked through eleven nights to get the boats out again," said Tomas Reyes, who leads the fishers' union. Reyes said the union would ask for help.

The storm sank nine boats. Lima said the city would pay for the pier, and that "no family would be left alone with the damage" of the storm.`;

/** The nth place of some words in the article, wanted as it would be stored. */
function wanted(words: string, n = 0, text = ARTICLE): Wanted {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  const hint = { start, end: start + words.length };
  return { key: `${words}#${n}`, text: words, ...captureContext(text, hint), hint, fuzzy: words.length >= 20 };
}

const ALL = [wanted('Ana Lima'), wanted('Lima', 1), wanted('Tomas Reyes'), wanted('Reyes', 1), wanted('Lima', 2)];
const QUOTE = wanted('"We worked through eleven nights to get the boats out again,"');
const MIXED = wanted('"no family would be left alone with the damage"');

/** What was found: the words there and the state. */
const found = (text: string, list: readonly Wanted[]): Record<string, string> =>
  Object.fromEntries(
    [...findAgain(text, list)].map(([key, { span, state }]: [string, Found]) => [
      key,
      `${text.slice(span.start, span.end)} ${state}`,
    ]),
  );

describe('FoldedText', () => {
  it('folds marks, dashes and blanks, and finds the way back', () => {
    const text = '“a”\u00a0\r\n – it’s\u200b x';
    const folded = new FoldedText(text);
    assert.equal(folded.text, '"a" - it\'s x');
    assert.deepEqual(folded.originalSpan({ start: 0, end: 3 }), { start: 0, end: 3 });
    assert.deepEqual(folded.originalSpan({ start: 6, end: 10 }), { start: text.indexOf('it'), end: text.indexOf('s') + 1 });
  });
});

describe('findAgain', () => {
  it('finds everything in the text itself', () => {
    const result = findAgain(ARTICLE, [...ALL, QUOTE, MIXED]);
    for (const { key, hint } of [...ALL, QUOTE, MIXED]) assert.deepEqual(result.get(key), { span: hint, state: 'exact' });
  });

  it('follows what stands in front', () => {
    const text = `Corrected on Tuesday.\n\n${ARTICLE}`;
    assert.deepEqual(new Set(Object.values(found(text, ALL)).map((one) => one.split(' ').at(-1))), new Set(['moved']));
    assert.equal(findAgain(text, [...ALL, QUOTE, MIXED]).size, 7);
  });

  it('tells one Lima from another', () => {
    const text = ARTICLE.replace(' Lima thanked the crews who had cleared the basin.', '');
    const result = findAgain(text, ALL);
    assert.equal(result.get('Lima#1'), undefined);
    assert.equal(result.get('Lima#2')?.span.start, text.lastIndexOf('Lima'));
    assert.equal(result.size, 4);
  });

  it('sees through typography', () => {
    const text = ARTICLE.replace(/"(?=\w)/g, '“')
      .replace(/"/g, '”')
      .replace(/'/g, '’')
      .replace(/—/g, '-')
      .replace(/ and/g, '\u00a0\u200band');
    const result = found(text, [...ALL, QUOTE, MIXED]);
    assert.equal(Object.keys(result).length, 7);
    assert.equal(result[MIXED.key], '“no family would be left alone with the damage” changed');
    assert.equal(result['Tomas Reyes#0'], 'Tomas Reyes exact');
  });

  it('finds long quotes with edits inside, names never', () => {
    const text = ARTICLE.replace('eleven nights', 'twelve nights').replace('Tomas Reyes', 'Thomas Reyes');
    assert.deepEqual(found(text, [QUOTE, wanted('Tomas Reyes')]), {
      [QUOTE.key]: '"We worked through twelve nights to get the boats out again," changed',
    });
  });

  it('finds a long quote that was edited, though its exact words stand elsewhere', () => {
    const text = `${ARTICLE.replace('eleven', 'twelve')}\n\nThe union later printed "We worked through eleven nights to get the boats out again," on shirts.`;
    assert.equal(found(text, [QUOTE])[QUOTE.key], '"We worked through twelve nights to get the boats out again," changed');
  });

  it('guesses no end of a long quote that was rewritten there', () => {
    const quote = '"I told the boys to stop digging. Then we all heard it, a girl in a red car, and I will buy that record."';
    const text = `It was faint, he said, and far away.\n\n${quote}`;
    const [one] = [wanted(quote, 0, text)];
    assert.deepEqual(Object.keys(found(text.replace('boys to stop', 'girls to stop'), [one])), [one.key]);
    assert.deepEqual(found(text.replace('and I will buy that record', 'and I will, which he had not said, be rcord'), [one]), {});
  });

  it('does not find a name inside a longer one', () => {
    assert.deepEqual(found(ARTICLE.replace('Reyes said', 'Reyeson said'), [wanted('Reyes', 1)]), {});
  });

  it('does not take a name whose sentence went for the same name elsewhere', () => {
    const text = ARTICLE.replace(/Lima thanked[^.]*\./, 'A band played.');
    assert.deepEqual(found(text, [wanted('Lima', 1)]), {});
  });

  it('does not take a name for the same name beside it', () => {
    const text = ARTICLE.replace('out again," said Tomas Reyes', 'out again," said Reyes. Reyes had');
    const second = [wanted('Reyes', 1, text)];
    assert.deepEqual(found(text, second), { 'Reyes#1': 'Reyes exact' });
    assert.deepEqual(found(text.replace('Reyes had', 'Reyees had'), second), {});
    assert.deepEqual(found(text.replace('Reyes. Reyes had', 'Reyes had'), second), {});
    assert.deepEqual(found(`A word.\n\n${text.replace('boats', 'ships')}`, second), { 'Reyes#1': 'Reyes moved' });
  });

  it('does not take a name in a copy of its paragraph when its own was corrected', () => {
    const [, paragraph = ''] = /(PORTO[^]*?)\n/u.exec(ARTICLE) ?? [];
    assert.deepEqual(found(`${ARTICLE.replace('Ana Lima', 'Anna Lima')}\n\n${paragraph}`, [wanted('Ana Lima')]), {});
    assert.deepEqual(found(ARTICLE.replace('Ana Lima', 'Anna Lima'), [wanted('Ana Lima')]), {});
  });

  it('lets neighbours decide where the context does not', () => {
    const list = Array.from(
      { length: 6 },
      (_, n) => `${n}. Goal by Costa, assisted by Mora, in the first half of the match`,
    ).join('\n');
    const text = `Scorers\n\n${list}\n\nThe referee was Ines Duarte of Lisbon.`;
    const places = [0, 1, 2, 3, 4, 5].map((n) => wanted('Costa', n, text));
    const changed = text.replace('Scorers', 'All the scorers of the day');
    assert.equal(findAgain(changed, places).size, 0);
    const result = findAgain(changed, [...places, wanted('Ines Duarte', 0, text)]);
    for (const { key, hint } of places) {
      const place = result.get(key);
      if (place) assert.equal(place.span.start - (hint?.start ?? 0), changed.length - text.length, key);
    }
    assert.equal(result.size, 7);
  });

  it('finds a name whose sentence was rewritten on one side, by its neighbour on the other', () => {
    const text = ARTICLE.replace(
      "who leads the fishers' union. Reyes said",
      'a fisher for forty years.\n\nYesterday, Reyes said',
    );
    assert.deepEqual(found(text, [wanted('Reyes', 1)]), {});
    assert.deepEqual(found(text, [wanted('Reyes', 1), wanted('Lima', 2)]), { 'Lima#2': 'Lima moved', 'Reyes#1': 'Reyes moved' });
  });

  it('finds nothing in another article', () => {
    const other = `Council approves budget\n\nPORTO NOVO — Mayor Ana Lima presented the budget on Friday. Lima said schools would get more, and Tomas Reyes of the union agreed. Reyes said it was a start.`;
    assert.deepEqual(found(other, [...ALL, QUOTE, MIXED]), {});
    assert.deepEqual(found('', ALL), {});
  });

  it('trusts a hand-written place without context only as far as the neighbours do', () => {
    const bare: Wanted = {
      key: 'bare',
      text: 'Lima',
      hint: { start: ARTICLE.indexOf('Lima said'), end: ARTICLE.indexOf('Lima said') + 4 },
      fuzzy: false,
    };
    assert.deepEqual(found(ARTICLE, [bare]), { bare: 'Lima exact' });
    const text = `Corrected.\n${ARTICLE}`;
    assert.deepEqual(found(text, [bare]), {});
    assert.equal(found(text, [bare, ...ALL]).bare, 'Lima moved');
  });

  it('does not compare every annotation with every place in full', () => {
    const names = ['Lima', 'Reyes', 'Ana Lima', 'Tomas Reyes'];
    const paragraphs = Array.from({ length: 500 }, (_, n) =>
      ARTICLE.replace(/nine|eleven|two weeks/g, `${(n * 7919) % 10_007}`).slice(0, 500),
    );
    const text = paragraphs.join('\n\n');
    const list: Wanted[] = [];
    for (let n = 0; n < 500; n++) {
      const words = names[n % names.length] ?? '';
      const start = text.indexOf(words, n * 240);
      const hint = { start, end: start + words.length };
      list.push({ key: `${n}`, text: words, ...captureContext(text, hint), hint, fuzzy: false });
    }
    const time = cpuMillis(() => findAgain(`x ${text}`, list));
    assert.ok(time < 1000, `${time.toFixed(0)} ms for ${text.length} units`);
  });
});
