import assert from 'node:assert/strict';
import type { OrganizationDraft } from '../../../../src/core/detect/entities/organizationDraft';
import { shortFormOf } from '../../../../src/core/detect/entities/shortFormOf';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';

const lexicon = createLexicon({ places: ['Oldport'] });

/** Of which organization some words are the short form. */
function meant(short: string, ...names: readonly string[]): string | undefined {
  const byWord = new Map<string, OrganizationDraft[]>();
  for (const words of names.map((name) => name.split(' '))) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { words, mentions: [] }]);
  }
  return shortFormOf(short.split(' '), 0, byWord, lexicon)?.words.join(' ');
}

describe('a short form of organizations', () => {
  it('that is a place is the club whose letters stand before it, and nobody whose name ends with it', () => {
    assert.equal(meant('oldport', 'ac oldport'), 'ac oldport');
    assert.equal(meant('oldport', 'harbour board oldport'), undefined);
    assert.equal(meant('oldport', 'velanto oldport'), 'velanto oldport');
    assert.equal(meant('oldport', 'mid oldport'), undefined);
  });

  it('is rather the one that it opens or ends than one in which it only stands', () => {
    assert.equal(meant('zenifor', 'council of zenifor victims', 'zenifor church'), 'zenifor church');
    assert.equal(meant('zenifor', 'zenifor council', 'zenifor church'), 'zenifor council');
  });

  it('is the same in the singular, and the field of a department', () => {
    assert.equal(meant('velanto tiger', 'velanto tigers'), 'velanto tigers');
    assert.equal(meant('velanto tigers', 'velanto tiger'), 'velanto tiger');
    assert.equal(meant('treasury', 'norland treasury department'), 'norland treasury department');
    assert.equal(meant('velanto tiger', 'velanto lions'), undefined);
  });

  it('in the plural is the team behind a place, named later though it may be', () => {
    assert.equal(meant('harriers', 'oldport blue harriers'), 'oldport blue harriers');
  });
});
