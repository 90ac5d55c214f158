import assert from 'node:assert/strict';
import { WordTable } from '../../../../src/core/detect/words/wordTable';
import type { TokenKind } from '../../../../src/core/text/token';

describe('the table of words', () => {
  interface Entry {
    readonly text: string;
    readonly kind: TokenKind;
    readonly number: number;
  }
  const tableOf = (most: number): WordTable<Entry> => {
    let made = 0;
    return new WordTable<Entry>(most, (text, kind) => ({ text, kind, number: made++ }));
  };

  it('finds each word again wherever it stands, also when it has grown', () => {
    const table = tableOf(100_000);
    const words = Array.from({ length: 9000 }, (_, i) => `wörd${i.toString(36)}`);
    const text = ` ${words.join(' ')} `;
    for (const round of [0, 1]) {
      let start = 1;
      for (const [number, word] of words.entries()) {
        const found = table.at(text, start, start + word.length, 'word');
        assert.deepEqual(found, { text: word, kind: 'word', number }, `round ${round}`);
        start += word.length + 1;
      }
    }
  });

  it('tells kinds, and a word from its beginning', () => {
    const table = tableOf(10);
    const [word, mark, start] = [table.at('-ab', 1, 3, 'word'), table.at('-ab', 1, 3, 'mark'), table.at('-ab', 1, 2, 'word')];
    assert.deepEqual(
      [word, mark, start].map(({ text, kind }) => `${text} ${kind}`),
      ['ab word', 'ab mark', 'a word'],
    );
  });

  it('forgets all when it holds too many', () => {
    const table = tableOf(2);
    const numbers = Array.from('abcab', (letter) => table.at(letter, 0, 1, 'word').number);
    assert.deepEqual(numbers, [0, 1, 2, 3, 4]);
  });
});
