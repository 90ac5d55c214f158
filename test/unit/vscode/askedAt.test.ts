import * as assert from 'node:assert/strict';
import { askedAt } from '../../../src/vscode/features/cards/askedAt';

describe('where a card is asked for', () => {
  const selection = { start: 10, end: 20, cursor: 20 };

  it('is what is selected, for a cursor at its end', () => {
    assert.equal(askedAt(20, selection), 10);
    assert.equal(askedAt(10, { ...selection, cursor: 10 }), 10);
  });

  it('is the place itself where the pointer rests, or nothing is selected', () => {
    assert.equal(askedAt(15, selection), 15);
    assert.equal(askedAt(10, selection), 10);
    assert.equal(askedAt(30, selection), 30);
    assert.equal(askedAt(20, { start: 20, end: 20, cursor: 20 }), 20);
    assert.equal(askedAt(20, undefined), 20);
  });
});
