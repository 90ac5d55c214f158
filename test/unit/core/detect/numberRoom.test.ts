import assert from 'node:assert/strict';
import { NumberRoom } from '../../../../src/core/detect/model/weights/numberRoom';

describe('room for short lists of numbers', () => {
  it('gives each list its own, however many and however long', () => {
    const room = new NumberRoom();
    const lengths = [3, 0, 5000, 5000, 20_000, 7, 4000];
    const lists = lengths.map((length, at) => {
      const scores = room.scores(length);
      assert.ok(scores.every((score) => score === 0));
      scores.fill(at + 1);
      return { scores, features: room.copied(new Int32Array(length + 9).fill(at + 1), length) };
    });
    for (const [at, { scores, features }] of lists.entries()) {
      assert.equal(scores.length, lengths[at]);
      assert.equal(features.length, lengths[at]);
      assert.ok(scores.every((score) => score === at + 1) && features.every((feature) => feature === at + 1));
    }
  });
});
