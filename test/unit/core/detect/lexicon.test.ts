import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import { lexiconKey } from '../../../../src/core/detect/words/lexiconKey';
import { WordClass } from '../../../../src/core/detect/words/wordClass';

describe('createLexicon', () => {
  it('reads packed lists and plain ones alike', () => {
    const packed = createLexicon('lexicon 1\n@countries\nNorth Korea\n@cue-verbs\nsay\tsaid\tsays\tsaying\tsay\n');
    const plain = createLexicon({ countries: ['North Korea'], 'cue-verbs': ['say\tsaid\tsays\tsaying\tsay'] });
    for (const lexicon of [packed, plain]) {
      assert.equal(lexicon.classes('north korea'), WordClass.country);
      assert.equal(lexicon.longestPhrase('north'), 2);
      assert.deepEqual(lexicon.cueVerb('said'), { base: 'say', form: 'past', strength: 'say' });
    }
  });

  it('knows organizations with their commas and without', () => {
    const lexicon = createLexicon({
      organizations: ['Roads, Harbours and Parks Velanto'],
    });
    assert.equal(lexicon.classes('roads, harbours and parks velanto'), WordClass.organization);
    assert.equal(lexicon.classes('roads harbours and parks velanto'), WordClass.organization);
    assert.equal(lexicon.longestPhrase('roads'), 5);
  });

  it('finds names with and without their accents', () => {
    const lexicon = createLexicon({ surnames: ['García'] });
    assert.equal(lexicon.classes('garcia'), WordClass.surname);
    assert.equal(lexicon.classes('garcía'), WordClass.surname);
  });

  it('finds names as wires spell their letters', () => {
    const lexicon = createLexicon({ surnames: ['Øland', 'Wałent', 'Kühl'] });
    for (const written of ['øland', 'oland', 'oeland', 'wałent', 'walent', 'kühl', 'kuhl', 'kuehl'])
      assert.equal(lexicon.classes(written), WordClass.surname, written);
    assert.equal(createLexicon({ surnames: ['Walent'] }).classes('wałent'), WordClass.surname);
  });

  it('counts organizations written in capitals as acronyms, and the full names of acronyms as organizations', () => {
    const lexicon = createLexicon({ organizations: ['DR'], acronyms: ['UN\tUnited Nations'] });
    assert.equal(lexicon.classes('dr'), WordClass.acronym);
    assert.equal(lexicon.classes('united nations'), WordClass.organization);
  });

  it('knows a club by each town and nickname, and its full names as organizations', () => {
    const lexicon = createLexicon({ clubs: ['NRL\tSt. Oldport,OP\tHarriers,Harries'] });
    const [club] = lexicon.clubs('st oldport');
    assert.equal(club?.name, 'st oldport harriers');
    for (const name of ['op', 'harriers', 'harries', 'op harries']) assert.deepEqual(lexicon.clubs(name), [club]);
    assert.equal(lexicon.classes('op harriers'), WordClass.organization);
    assert.equal(lexicon.classes('harriers'), 0);
  });

  it('knows a club that goes by its town alone', () => {
    const lexicon = createLexicon({ clubs: ['NRL\tOldport,OP'] });
    assert.deepEqual(lexicon.clubs('op'), [{ league: 'nrl', name: 'oldport', towns: ['oldport', 'op'], nicknames: [] }]);
    assert.equal(lexicon.classes('oldport'), 0);
  });

  it('ignores lists it does not know', () => {
    assert.equal(createLexicon({ 'star-signs': ['Leo'] }).classes('leo'), 0);
  });
});

describe('lexiconKey', () => {
  it('writes words the way the lists do', () => {
    assert.equal(lexiconKey('U.S.'), 'us');
    assert.equal(lexiconKey('O’Brien'), "o'brien");
  });
});
