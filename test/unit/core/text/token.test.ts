import assert from 'node:assert/strict';
import { tokenize } from '../../../../src/core/text/token';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('splits words, numbers and marks and leaves white space out', () => {
    assert.deepEqual(words('On 27 July 1953, it ended.'), ['On', '27', 'July', '1953', ',', 'it', 'ended', '.']);
  });

  it('parts possessives from names but keeps apostrophes inside them', () => {
    assert.deepEqual(words("O'Brien's and Moscow’s"), ["O'Brien", "'s", 'and', 'Moscow', '’s']);
  });

  it('parts English tails from names and keeps hyphenated names whole', () => {
    assert.deepEqual(words('US-led Jong-un al-Assad Jean-Luc London-based'), [
      ...['US', '-', 'led', 'Jong-un', 'al-Assad', 'Jean-Luc', 'London', '-', 'based'],
    ]);
  });

  it('keeps the dots of initials and abbreviations', () => {
    assert.deepEqual(words('J.K. Rowling left the U.S. today.'), ['J.K.', 'Rowling', 'left', 'the', 'U.S.', 'today', '.']);
  });

  it('keeps addresses together', () => {
    const kinds = tokenize('See https://example.org/a?b=1, or ask ada@example.org.').filter((token) => token.kind === 'address');
    assert.deepEqual(
      kinds.map((token) => token.text),
      ['https://example.org/a?b=1', 'ada@example.org'],
    );
  });

  it('gives spans that hold exactly the text, also with emoji and combining marks', () => {
    const text = 'Ünïted 😊 “Kim” e\u0301lan 🇰🇵 x';
    for (const token of tokenize(text)) assert.equal(text.slice(token.start, token.end), token.text);
    assert.ok(words(text).includes('e\u0301lan'));
  });

  it('reads a word alike whether a space, a comma, another mark or nothing follows', () => {
    for (const word of ['Kim', 'and', "O'Brien", 'US-led', 'Élan', 'McCain', 'T3', 'www', 'x', 'I']) {
      const alone = tokenize(word);
      for (const behind of [' ', ',', ';', '\n', ' next', ', next'])
        assert.deepEqual(tokenize(word + behind).slice(0, alone.length), alone, `${word}${behind}`);
    }
  });
});
