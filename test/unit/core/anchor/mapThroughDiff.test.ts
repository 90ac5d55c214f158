import assert from 'node:assert/strict';
import { mapThroughDiff } from '../../../../src/core/anchor/mapThroughDiff';
import { matchTokens } from '../../../../src/core/anchor/matchTokens';
import { diffTexts } from '../../../../src/core/anchor/diffTexts';
import { normalizeText } from '../../../../src/core/text/normalizeText';
import type { Span } from '../../../../src/core/text/span';
import { cpuMillis } from '../cpuMillis';
import { seed, SeededRandom } from '../seededRandom';

const ARTICLE = `Harbour reopens after storm

PORTO NOVO — Mayor Ana Lima reopened the harbour on Monday, two weeks after the storm.

"We worked through eleven nights to get the boats out again," said Tomas Reyes, who leads the fishers' union.

The storm sank nine boats. Lima said the city would pay for the pier.
`;

function spansOf(text: string, ...words: string[]): Map<string, Span> {
  return new Map(words.map((word) => [word, { start: text.indexOf(word), end: text.indexOf(word) + word.length }]));
}

const WORDS = ['Ana Lima', 'Tomas Reyes', 'Lima said', '"We worked through eleven nights to get the boats out again,"'];

function mapped(newText: string, words: readonly string[] = WORDS): Record<string, string> {
  const found = mapThroughDiff(ARTICLE, newText, spansOf(ARTICLE, ...words));
  return Object.fromEntries(
    [...found].map(([key, { span, state }]) => [key.slice(0, 11), `${newText.slice(span.start, span.end)} ${state}`]),
  );
}

describe('matchTokens', () => {
  it(`gives a common subsequence as long as any (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    const list = (): string[] => Array.from({ length: random.below(14) }, () => random.pick(['a', 'b', 'c', 'd']));
    const longest = (a: string[], b: string[]): number => {
      const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
      for (let i = 1; i <= a.length; i++) {
        for (let j = 1; j <= b.length; j++) {
          const [up, left, diagonal] = [rows[i - 1]?.[j] ?? 0, rows[i]?.[j - 1] ?? 0, rows[i - 1]?.[j - 1] ?? 0];
          const row = rows[i];
          if (row) row[j] = a[i - 1] === b[j - 1] ? diagonal + 1 : Math.max(up, left);
        }
      }
      return rows[a.length]?.[b.length] ?? 0;
    };
    for (let n = 0; n < 300; n++) {
      const [a, b] = [list(), list()];
      const matches = matchTokens(a, b);
      assert.ok(
        matches.every(
          ([i, j], m) => a[i] === b[j] && (m === 0 || ((matches[m - 1]?.[0] ?? 0) < i && (matches[m - 1]?.[1] ?? 0) < j)),
        ),
      );
      // Tokens of one side only are set aside, and common ends taken as they are: neither makes it shorter.
      assert.equal(matches.length, longest(a, b), `${a.join('')} ${b.join('')}`);
    }
  });
});

describe('diffTexts', () => {
  it(`turns the one into the other (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (let n = 0; n < 60; n++) {
      let text = random.next() < 0.3 ? ARTICLE.replaceAll('\n', '\r\n') : ARTICLE;
      for (let edit = random.below(6); edit > 0; edit--) {
        const at = random.below(text.length);
        text = text.slice(0, at) + random.pick(['', 'x', ' new words', '\n\n', 'Lima']) + text.slice(at + random.below(30));
      }
      let result = ARTICLE;
      for (const { before, after } of [...diffTexts(ARTICLE, text)].reverse()) {
        result = result.slice(0, before.start) + text.slice(after.start, after.end) + result.slice(before.end);
      }
      // Line ends count as equal, so those of the old text stay.
      assert.equal(normalizeText(result), normalizeText(text));
    }
  });
});

describe('mapThroughDiff', () => {
  it('does not take a line for one just like it that was cut', () => {
    const line = 'All through the long and uneventful afternoon the prize was held by Lima, who thanked everybody for it.\n';
    const text = `Results\n${line}Between them stood this.\n${line}The end.\n`;
    const [first, last] = [text.indexOf('Lima'), text.lastIndexOf('Lima')];
    const cutLast = text.slice(0, text.lastIndexOf(line)) + text.slice(text.lastIndexOf(line) + line.length);
    const cutFirst = text.replace(line, '');
    const at = (start: number) => new Map([['lima', { start, end: start + 4 }]]);
    assert.equal(mapThroughDiff(text, cutLast, at(last)).size, 0);
    assert.equal(mapThroughDiff(text, cutFirst, at(first)).size, 0);
    assert.equal(mapThroughDiff(text, cutLast, at(first)).get('lima')?.span.start, first);
    assert.equal(mapThroughDiff(text, cutFirst, at(last)).get('lima')?.span.start, last - line.length);
  });

  const asBefore = {
    'Ana Lima': 'Ana Lima exact',
    'Tomas Reyes': 'Tomas Reyes exact',
    'Lima said': 'Lima said exact',
    '"We worked t': `${WORDS[3]} exact`,
  };

  it('leaves everything where nothing changed', () => {
    assert.deepEqual(Object.values(mapped(ARTICLE)), Object.values(asBefore));
  });

  it('takes a name whole whose words changed their order', () => {
    assert.deepEqual(mapped(ARTICLE.replace('Tomas Reyes, who', 'Reyes Tomas, who'), ['Tomas Reyes']), {
      'Tomas Reyes': 'Reyes Tomas changed',
    });
    assert.deepEqual(mapped(ARTICLE.replace('Mayor Ana Lima', 'Mayor Lima, Ana,'), ['Ana Lima']), {
      'Ana Lima': 'Lima, Ana changed',
    });
  });

  it('tells a name that was corrected from one like it that changed places with another', () => {
    const old = 'The ISPR had no comment on the shelling. The ISI never has one, they said.\n';
    const words = (now: string): string[] =>
      [...mapThroughDiff(old, now, spansOf(old, 'ISPR')).values()].map(({ span }) => now.slice(span.start, span.end));
    assert.deepEqual(words('The ISI had no comment on the shelling. The ISPR never has one, they said.\n'), []);
    assert.deepEqual(words('The ISPRR had no comment on the shelling. The ISI never has one, they said.\n'), ['ISPRR']);
    assert.deepEqual(words('The ISI had no comment on the shelling. The ISI never has one, they said.\n'), ['ISI']);
  });

  it('takes no word into a passage that stood beside it before', () => {
    const words = 'the city would pay for the pier';
    const old = ARTICLE.replace(words, `that ${words} and that it was glad`);
    const now = old.replace('and that it', 'and thst it');
    const place = mapThroughDiff(old, now, spansOf(old, `${words} and that it was glad`));
    assert.deepEqual(
      [...place.values()].map(({ span }) => now.slice(span.start, span.end)),
      [`${words} and thst it was glad`],
    );
  });

  it('takes a quote with its mark where as much was cut, or put in, from the same mark on', () => {
    const short = 'Harbour reopens.\n\n"We made it," said Tomas Reyes.\n';
    const long = short.replace('"We', 'The "Piroska" sank, and she had sunk in the storm.\n\n"We');
    const quote = '"We made it,"';
    const words = (old: string, now: string): string[] =>
      [...mapThroughDiff(old, now, spansOf(old, quote)).values()].map(({ span }) => now.slice(span.start, span.end));
    assert.deepEqual(words(long, `${short}\nRain.\n`), [quote]);
    assert.deepEqual(words(`${short}\nRain.\n`, long), [quote]);
    assert.deepEqual(words(short, short.replace('"We', '"No," she said. "We')), [quote]);
  });

  it('takes no piece of a quote for the quote, and no half of a passage for the passage', () => {
    const old = 'They came and said, "You have an hour." Others said, "You have half an hour." Nobody slept.\n';
    const now = old.replace(' Others said, "You have half an hour."', '');
    const words = (one: string): string[] =>
      [...mapThroughDiff(old, now, spansOf(old, one)).values()].map(({ span }) => now.slice(span.start, span.end));
    assert.deepEqual(words('"You have an hour."'), ['"You have an hour."']);
    assert.deepEqual(words('"You have half an hour."'), []);
    const passage = 'sank nine boats';
    assert.deepEqual(mapped(ARTICLE.replace(`storm ${passage}`, 'storm sank most'), [`storm ${passage}`]), {});
  });

  it('guesses no end for a passage that was rewritten there', () => {
    const words = 'the city would pay for the pier';
    const rewritten = ARTICLE.replace(words, 'the first time in a month city would pay for the pier');
    assert.deepEqual(mapped(rewritten, [words]), {});
    assert.deepEqual(mapped(ARTICLE.replace(words, 'the old city would pay for the pier'), [words]), {
      'the city wo': 'the old city would pay for the pier changed',
    });
  });

  it('knows a corrected name and a corrected quote', () => {
    const text = ARTICLE.replace('Tomas Reyes', 'Tomás Reyes').replace('Ana Lima', 'Hana Lima').replace('eleven', 'twelve');
    assert.deepEqual(Object.values(mapped(text)), [
      'Hana Lima changed',
      'Tomás Reyes changed',
      'Lima said moved',
      `${WORDS[3]?.replace('eleven', 'twelve')} changed`,
    ]);
  });

  it('takes other line ends for no change', () => {
    const states = [
      ...mapThroughDiff(ARTICLE, ARTICLE.replaceAll('\n', '\r\n'), spansOf(ARTICLE, ...WORDS, 'storm.\n\n"We')),
    ].map(([, { state }]) => state);
    assert.deepEqual(states, ['moved', 'moved', 'moved', 'moved', 'moved']);
  });

  it('follows a paragraph that moved', () => {
    const [title, first, second, third] = ARTICLE.trimEnd().split('\n\n');
    assert.deepEqual(
      Object.values(mapped([title, second, third, first].join('\n\n'))).sort(),
      [`${WORDS[3]} moved`, 'Ana Lima moved', 'Lima said moved', 'Tomas Reyes moved'].sort(),
    );
  });

  it('orphans what was cut, and a name replaced by another', () => {
    const text = ARTICLE.replace(/The storm sank[^\n]*/, '').replace('Tomas Reyes', 'a union leader');
    assert.deepEqual(Object.keys(mapped(text)), ['Ana Lima', '"We worked ']);
    assert.deepEqual(mapped(ARTICLE.replace('Tomas Reyes', 'Ines Duarte'), ['Tomas Reyes']), {});
  });

  it('knows a short line between lines that were added, and no line that another article has too', () => {
    const added = ARTICLE.replace('Harbour', 'New: Harbour').replace('\n\nPORTO', '\n\nBy our own reporter in town\n\nPORTO');
    assert.deepEqual(mapped(added, ['Harbour', 'Ana Lima']), { Harbour: 'Harbour moved', 'Ana Lima': 'Ana Lima moved' });
    const withByline = ARTICLE.replace('PORTO', 'By Gabriel Stone\n\nPORTO');
    const other = 'A park bench for the town\n\nBy Gabriel Stone\n\nNobody in the town hall slept, said the clerk on Friday.\n';
    assert.deepEqual([...mapThroughDiff(withByline, other, spansOf(withByline, 'Gabriel Stone'))], []);
  });

  it('guesses nothing in another article', () => {
    const other = `Council approves budget\n\nLISBON — Mayor Ana Lima presented the plan on Friday, a year after the vote.\n\n"It was a start," said Tomas Reyes of the council.\n\nLima said schools would get more.\n`;
    assert.deepEqual(mapped(other), {});
    assert.deepEqual(mapped(''), {});
  });

  it('is quick on large texts, also when rewritten whole', () => {
    const random = new SeededRandom(1);
    const large = (): string =>
      Array.from({ length: 250 }, () => Array.from({ length: 40 }, () => `w${random.below(3000)}`).join(' ')).join('\n\n');
    const [a, b] = [large(), large()];
    const spans = new Map(Array.from({ length: 300 }, (_, n) => [`${n}`, { start: n * 150, end: n * 150 + 9 }]));
    const time = cpuMillis(() => {
      assert.equal(mapThroughDiff(a, `new line\n${a}`, spans).size, 300);
      mapThroughDiff(a, b, spans);
    });
    assert.ok(time < 1500, `${time.toFixed(0)} ms`);
  });
});
