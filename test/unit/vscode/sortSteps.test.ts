import * as assert from 'node:assert/strict';
import { finish } from '../../../src/core/index';
import { sortSteps } from '../../../src/vscode/features/tree/sortSteps';
import { seed, SeededRandom } from '../core/seededRandom';

interface Item {
  readonly name: number;
  readonly place: number;
}

describe('sorting in steps', () => {
  it(`is sorting, and keeps the order of what is alike (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (const length of [0, 1, 2, 499, 500, 501, 1500, 3777]) {
      const items = Array.from({ length }, (_, place): Item => ({ name: random.below(200), place }));
      const sorted = finish(sortSteps(items, (a, b) => a.name - b.name));
      assert.deepEqual(
        sorted,
        [...items].sort((a, b) => a.name - b.name || a.place - b.place),
        `${String(length)} items`,
      );
    }
  });

  it('never compares many in one step', () => {
    let compared = 0;
    let most = 0;
    const items = Array.from({ length: 5000 }, (_, n) => (n * 7919) % 5000);
    const steps = sortSteps(items, (a, b) => {
      compared++;
      return a - b;
    });
    while (steps.next().done !== true) {
      most = Math.max(most, compared);
      compared = 0;
    }
    assert.ok(most > 0 && most < 5000, `${String(most)} in one step`);
  });
});
