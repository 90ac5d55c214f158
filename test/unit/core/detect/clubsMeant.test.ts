import assert from 'node:assert/strict';
import type { ArticleMention } from '../../../../src/core/detect/articleMention';
import { clubsMeant } from '../../../../src/core/detect/entities/clubsMeant';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import { keysOf } from '../../../../src/core/detect/words/lexiconKey';
import { articleMention } from './support/articleMention';

const lexicon = createLexicon({
  acronyms: ['NRL\tNorland Rowing League'],
  clubs: [
    'NRL\tOldport,OP\tHarriers,Harries',
    'NRL\tKew\tOtters',
    'NRL\tOldport\tGulls',
    'NFL\tKew\tHarriers',
    'NFL\tVelanto\tOtters',
    'NFL\tMarrow\tTerns',
    'NHL\tMarrow\tSkuas',
  ],
});

const mention = (text: string, place: number): ArticleMention =>
  articleMention('organization', text, { span: { start: place, end: place + 1 }, words: keysOf(text) });

/** The club of each of some names that an article has in this order, "–" for none. */
function clubs(...names: readonly string[]): string {
  const mentions = names.map(mention);
  const meant = clubsMeant(mentions, lexicon);
  return mentions.map((own) => meant.get(own)?.name ?? '–').join(', ');
}

describe('clubs that go by town and by nickname', () => {
  it('are one where the article has both, whatever form the nickname has', () => {
    assert.equal(clubs('Oldport', 'Velanto', 'Gulls'), 'oldport gulls, –, oldport gulls');
    assert.equal(clubs('Harries', 'OP'), 'oldport harriers, oldport harriers');
    assert.equal(clubs('Oldport', 'Reuters', 'Terns'), '–, –, –');
  });

  it('are those of the league that explains most names, where clubs share a nickname', () => {
    assert.equal(clubs('Oldport', 'Kew', 'Harriers', 'Gulls').split(', ')[2], 'oldport harriers');
    assert.equal(clubs('Kew', 'Velanto', 'Harriers'), 'kew harriers, –, kew harriers');
    assert.equal(clubs('Kew', 'Velanto', 'Otters', 'Norland Rowing League'), 'kew otters, –, kew otters, –');
    assert.equal(clubs('Kew', 'Velanto', 'Otters'), '–, velanto otters, velanto otters');
  });

  it('are the one named last before, where clubs share a town; before the first of them nobody', () => {
    assert.equal(
      clubs('Oldport', 'Gulls', 'Oldport', 'Oldport Harriers', 'Oldport'),
      '–, oldport gulls, oldport gulls, oldport harriers, oldport harriers',
    );
  });

  it('are not meant by a nickname alone where the other names are of another league', () => {
    assert.equal(clubs('Marrow', 'Skuas', 'Velanto', 'Otters'), '–, –, velanto otters, velanto otters');
  });
});
