import assert from 'node:assert/strict';
import { genderOfName } from '../../../../src/core/detect/entities/gender';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';

describe('genderOfName', () => {
  const lexicon = createLexicon({
    'first-names': ['Cheryl', 'Jean', 'Jean-Luc'],
    'female-first-names': ['Cheryl', 'Jean'],
    'male-first-names': ['Jean-Luc'],
  });
  const gender = (name: string): string | undefined => genderOfName(name.toLowerCase().split(' '), lexicon);

  it('goes by the first of two given names that a hyphen joins, where no list has the two', () => {
    assert.equal(gender('Cheryl-Lynn Velzhe'), 'female');
    assert.equal(gender('Jean-Luc Velzhe'), 'male');
    assert.equal(gender('Velzhe-Losko Quilla'), undefined);
  });
});
