import assert from 'node:assert/strict';
import { pairHashOf, PairFilter } from '../../../../src/core/detect/pairFilter';

describe('pairs of words that phrases start with', () => {
  const filter = new PairFilter();
  for (let i = 0; i < 2000; i++) filter.add(`word${i} next${i * 7}`);
  const mayHold = (first: string, second: string): boolean => filter.mayHold(pairHashOf(first), pairHashOf(second));

  it('never loses one', () => {
    for (let i = 0; i < 2000; i++) assert.equal(mayHold(`word${i}`, `next${i * 7}`), true);
  });

  it('tells of most others that they are none', () => {
    let held = 0;
    for (let i = 0; i < 2000; i++) if (mayHold(`word${i}`, `other${i}`)) held++;
    assert.ok(held < 100, `${held} of 2000`);
  });

  it('leaves words with accents to the lists, which may write them otherwise', () => {
    assert.equal(mayHold('são', 'paulo'), true);
    assert.equal(mayHold('nothing', 'garcía'), true);
  });
});
