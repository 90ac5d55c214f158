import assert from 'node:assert/strict';
import { exactHits } from '../../../../src/core/anchor/exactHits';
import { seed, SeededRandom } from '../seededRandom';

describe('exactHits', () => {
  it('finds words in each other, at both ends of the text and over its end not', () => {
    const words = ['a', 'aa', 'aaab', 'b', '', 'aaaba long way beyond', 'zz'];
    assert.deepEqual(
      [...exactHits('aaab', words)],
      [
        ['a', [0, 1, 2]],
        ['aa', [0, 1]],
        ['aaab', [0]],
        ['b', [3]],
        ['aaaba long way beyond', []],
        ['zz', []],
      ],
    );
    assert.deepEqual([...exactHits('', ['a', 'bc'])].flat(2), ['a', 'bc']);
    // Heads of every length that begin as the end of the text does.
    const ends = Array.from({ length: 14 }, (_, more) => `ab${'c'.repeat(more)}`);
    assert.deepEqual(
      [...exactHits('ab ab', ends)].map(([, places]) => places.length),
      [2, ...ends.slice(1).map(() => 0)],
    );
  });

  it(`finds what a search for one after the other finds (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    const units = ['a', 'b', ' ', '\u{1f600}', 'é', '“'];
    const letters = (length: number): string => Array.from({ length }, () => random.pick(units)).join('');
    for (let script = 0; script < 20; script++) {
      const text = letters(400) + letters(30).repeat(4);
      const piece = (): string => {
        const start = random.below(text.length);
        return text.slice(start, start + 1 + random.below(30));
      };
      const words = Array.from({ length: 60 }, () => random.pick([piece, piece, () => letters(1 + random.below(14))])());
      assert.deepEqual(
        exactHits(text, words),
        new Map(words.map((word) => [word, allPlaces(text, word)])),
        JSON.stringify({ text, words }),
      );
    }
  });
});

const allPlaces = (text: string, word: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(word, at));
