import assert from 'node:assert/strict';
import { joinedHash, phraseHashOf, PhraseFilter } from '../../../../src/core/detect/words/phraseFilter';

describe('what may be a listed phrase', () => {
  const filter = new PhraseFilter();
  for (let i = 0; i < 2000; i++) filter.add(`word${i} next${i * 7}${i % 2 === 0 ? '' : ' last'}`);
  const mayHold = (...words: string[]): boolean => filter.mayHold(words.map(phraseHashOf).reduce(joinedHash));

  it('never loses a phrase nor its first two words', () => {
    for (let i = 0; i < 2000; i++) assert.equal(mayHold(`word${i}`, `next${i * 7}`), true);
    for (let i = 1; i < 2000; i += 2) assert.equal(mayHold(`word${i}`, `next${i * 7}`, 'last'), true);
  });

  it('holds the first two words where the second is an owner', () => {
    const owners = new PhraseFilter();
    owners.add("kestrel hale's bank");
    assert.equal(owners.mayHold(joinedHash(phraseHashOf('kestrel'), phraseHashOf('hale'))), true);
    assert.equal(owners.mayHold(joinedHash(phraseHashOf('kestrel'), phraseHashOf('hales'))), false);
  });

  it('tells of most others that they are none', () => {
    let held = 0;
    for (let i = 0; i < 2000; i++) if (mayHold(`word${i}`, `other${i}`)) held++;
    for (let i = 0; i < 2000; i++) if (mayHold(`word${i}`, `next${i * 7}`, 'more')) held++;
    assert.ok(held < 100, `${held} of 4000`);
  });

  it('leaves words with accents to the lists, which may write them otherwise', () => {
    assert.equal(mayHold('são', 'paulo'), true);
    assert.equal(mayHold('nothing', 'garcía'), true);
    assert.equal(mayHold('nothing', 'garcía', 'at', 'all'), true);
  });
});
