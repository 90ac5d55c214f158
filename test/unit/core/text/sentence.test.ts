import assert from 'node:assert/strict';
import { sentences } from '../../../../src/core/text/sentence';
import { tokenize } from '../../../../src/core/text/tokenize';

function split(text: string): string[] {
  const tokens = tokenize(text);
  return sentences(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('sentences', () => {
  it('ends sentences at full stops, not at abbreviations and initials', () => {
    assert.deepEqual(split('Dr. Ada Okafor met J. Smith. She left on Jan. 4.'), [
      'Dr. Ada Okafor met J. Smith.',
      'She left on Jan. 4.',
    ]);
    for (const title of ['Const.', 'Coun.', 'Cllr.', 'Ald.', 'Engr.', 'Barr.', 'Smt.'])
      assert.deepEqual(split(`He met ${title} Ada Okafor. She left.`), [`He met ${title} Ada Okafor.`, 'She left.']);
    assert.deepEqual(split('Then Adv. Okafor, a.k.a. Ada, told of a story arc. She left.'), [
      'Then Adv. Okafor, a.k.a. Ada, told of a story arc.',
      'She left.',
    ]);
  });

  it('goes on over a saint in a name of several places', () => {
    assert.deepEqual(split("Ada Okafor (Ward 3, Harrow-St. Anne's) left. She rowed."), [
      "Ada Okafor (Ward 3, Harrow-St. Anne's) left.",
      'She rowed.',
    ]);
  });

  it('gives closing marks to the sentence they close', () => {
    assert.deepEqual(split('He said: “Go.” She went.'), ['He said: “Go.”', 'She went.']);
  });

  it('does not end before a small letter', () => {
    assert.deepEqual(split('"Go?" asked one man.'), ['"Go?" asked one man.']);
  });

  it('ends at an abbreviation when a common opener follows', () => {
    assert.deepEqual(split('He lives in the U.S. The car is here.'), ['He lives in the U.S.', 'The car is here.']);
    assert.deepEqual(split('Kolvano Corp. (KVO) fell. He left Kolvano Corp. The car is here.'), [
      'Kolvano Corp. (KVO) fell.',
      'He left Kolvano Corp.',
      'The car is here.',
    ]);
    assert.deepEqual(split("He left Kolvano Motor Corp. Kolvano's founder Corp. Ltd. Lorne stayed. Velan Nig. Ltd grew."), [
      'He left Kolvano Motor Corp.',
      "Kolvano's founder Corp. Ltd. Lorne stayed.",
      'Velan Nig. Ltd grew.',
    ]);
  });

  it('ends at "no." unless it counts', () => {
    assert.deepEqual(split('The union said no. Talks go on. Bus no. B4 left.'), [
      'The union said no.',
      'Talks go on.',
      'Bus no. B4 left.',
    ]);
  });

  it('covers all tokens without gaps', () => {
    const tokens = tokenize('One. Two! Three? "Four." (Five.) six');
    let next = 0;
    for (const { from, to } of sentences(tokens)) {
      assert.equal(from, next);
      next = to;
    }
    assert.equal(next, tokens.length);
  });
});
