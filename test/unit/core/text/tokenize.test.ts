import assert from 'node:assert/strict';
import { tokenize } from '../../../../src/core/text/tokenize';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('splits words, numbers and marks and leaves white space out', () => {
    assert.deepEqual(words('On 27 July 1953, it ended.'), ['On', '27', 'July', '1953', ',', 'it', 'ended', '.']);
  });

  it('parts possessives from short forms and their dot', () => {
    assert.ok(tokenize('Kestrel Inc.’s mill').some(({ text, kind }) => text === '’s' && kind === 'possessive'));
    assert.ok(tokenize("Kestrel Inc.'s mill").some(({ text, kind }) => text === "'s" && kind === 'possessive'));
    assert.ok(tokenize("He said: 'No.'").every(({ kind }) => kind !== 'possessive'));
  });

  it('parts possessives from names but keeps apostrophes inside them', () => {
    assert.deepEqual(words("O'Brien's and Moscow’s"), ["O'Brien", "'s", 'and', 'Moscow', '’s']);
    assert.deepEqual(words('Yo‘ldoshev of Hawaiʻi said ‘no’'), ['Yo‘ldoshev', 'of', 'Hawaiʻi', 'said', '‘', 'no', '’']);
  });

  it('knows apostrophes that stand apart from their words, as texts put together from single words have them', () => {
    assert.deepEqual(words("Moscow 's and Cox' s"), ['Moscow', "'s", 'and', 'Cox', "' s"]);
    assert.deepEqual(words("Ada O 'Reilly 's, Tom D 'Arc"), ['Ada', "O 'Reilly", "'s", ',', 'Tom', "D 'Arc"]);
    assert.deepEqual(words('O’ Connor'), ['O’ Connor']);
    assert.deepEqual(words("Plan D 'Harbour' is off"), ['Plan', 'D', "'", 'Harbour', "'", 'is', 'off']);
    assert.deepEqual(words("six 'O' Level passes"), ['six', "'", 'O', "'", 'Level', 'passes']);
    assert.deepEqual(words("the letter 's'"), ['the', 'letter', "'", 's', "'"]);
  });

  it('parts English tails from names and keeps hyphenated names whole', () => {
    assert.deepEqual(words('US-led Jong-un al-Assad Jean-Luc London-based'), [
      ...['US', '-', 'led', 'Jong-un', 'al-Assad', 'Jean-Luc', 'London', '-', 'based'],
    ]);
  });

  it('keeps places together that a dash joins, but not what it parts', () => {
    assert.deepEqual(words('the Oldport–Harrow Bay MP'), ['the', 'Oldport–Harrow', 'Bay', 'MP']);
    assert.deepEqual(words('New York–based, 1998–2000'), ['New', 'York', '–', 'based', ',', '1998', '–', '2000']);
    assert.deepEqual(words('a ship–Ada’s'), ['a', 'ship', '–', 'Ada', '’s']);
  });

  it('parts what somebody was from the name behind it', () => {
    assert.deepEqual(words('ex-Velanto then-President ex-husband Ex-Velanto'), [
      ...['ex', '-', 'Velanto', 'then', '-', 'President', 'ex-husband', 'Ex', '-', 'Velanto'],
    ]);
    assert.deepEqual(words('Week-long Ho Pak-long'), ['Week', '-', 'long', 'Ho', 'Pak-long']);
    assert.deepEqual(words('ex-Velanto-led'), ['ex', '-', 'Velanto', '-', 'led']);
  });

  it('keeps the dots of initials and abbreviations', () => {
    assert.deepEqual(words('J.K. Rowling left the U.S. today.'), ['J.K.', 'Rowling', 'left', 'the', 'U.S.', 'today', '.']);
  });

  it('keeps legal forms with a slash together', () => {
    assert.deepEqual(words('Kestrel A/S, and/or 9/11'), ['Kestrel', 'A/S', ',', 'and', '/', 'or', '9', '/', '11']);
  });

  it('parts the slug of a wire service from the headline behind it, there alone', () => {
    assert.deepEqual(words('Tennis-Quist out of Open'), ['Tennis', '-', 'Quist', 'out', 'of', 'Open']);
    assert.deepEqual(words('BRIEF-Lumo cuts jobs').slice(0, 3), ['BRIEF', '-', 'Lumo']);
    assert.deepEqual(words('UPDATE 1-Tennis-Quist out').slice(0, 6), ['UPDATE', '1', '-', 'Tennis', '-', 'Quist']);
    assert.deepEqual(words('UPDATE 12-Motor racing-Quist wins').slice(0, 7), [
      'UPDATE',
      '12',
      '-',
      'Motor',
      'racing',
      '-',
      'Quist',
    ]);
    assert.deepEqual(words('SPORT IN BRIEF-Quist out'), ['SPORT', 'IN', 'BRIEF', '-', 'Quist', 'out']);
    assert.deepEqual(words('RESEARCH ALERT-Lumo: Orvex raises'), ['RESEARCH', 'ALERT', '-', 'Lumo', ':', 'Orvex', 'raises']);
    assert.deepEqual(words('TABLE-Soccer-Quist scores').slice(0, 5), ['TABLE', '-', 'Soccer', '-', 'Quist']);
    assert.deepEqual(words('Media-Savvy Mayors Win'), ['Media-Savvy', 'Mayors', 'Win']);
    assert.deepEqual(words('No racing-Quist'), ['No', 'racing-Quist']);
    assert.deepEqual(words('Tennis-mad Quist'), ['Tennis-mad', 'Quist']);
    assert.deepEqual(words('A Tennis-Quist'), ['A', 'Tennis-Quist']);
  });

  it('keeps the name of a whole continent together', () => {
    assert.deepEqual(words('Mid-American Conference'), ['Mid-American', 'Conference']);
    assert.deepEqual(words('Seventh-day Adventists'), ['Seventh-day', 'Adventists']);
    assert.deepEqual(words('Inter-American Development Bank'), ['Inter-American', 'Development', 'Bank']);
    assert.deepEqual(words('a German-American firm'), ['a', 'German', '-', 'American', 'firm']);
  });

  it('keeps the web addresses of outlets whole, also behind a number, but parts sentences without a space', () => {
    assert.deepEqual(words('Kestrelnews.ro and 12.kg reported'), ['Kestrelnews.ro', 'and', '12.kg', 'reported']);
    assert.deepEqual(words('Kestrel.am left.it 3.5 left.The'), ['Kestrel.am', 'left', '.', 'it', '3.5', 'left', '.', 'The']);
  });

  it('keeps domains and the letters of exchanges in names', () => {
    assert.deepEqual(words('Amazon.com Inc (AMZN.O), BMW (BMWG.DE).'), [
      ...['Amazon.com', 'Inc', '(', 'AMZN.O', ')', ',', 'BMW', '(', 'BMWG.DE', ')', '.'],
    ]);
    assert.deepEqual(words('It left.Community'), ['It', 'left', '.', 'Community']);
    assert.deepEqual(words('ABC.The'), ['ABC', '.', 'The']);
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
