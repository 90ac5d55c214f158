import assert from 'node:assert/strict';
import { finish, finishInSlices, type Steps } from '../../../../src/core/index';
import { createLexicon, lexiconSteps } from '../../../../src/core/detect/words/lexicon';

function* counted(done: number[]): Steps<string> {
  for (let n = 1; n <= 5; n++) {
    done.push(n);
    yield;
  }
  return 'five';
}

/** A clock on which every look takes ten milliseconds, and a host that counts its turns. */
function control(isCancellationRequested = (): boolean => false) {
  let time = 0;
  const turns: number[] = [];
  return {
    turns,
    scheduler: { time: () => (time += 10), yield: () => Promise.resolve(void turns.push(time)) },
    cancellation: {
      get isCancellationRequested() {
        return isCancellationRequested();
      },
    },
  };
}

describe('a computation in steps', () => {
  it('is done at once or in slices, with the same result', async () => {
    const host = control();
    assert.equal(finish(counted([])), 'five');
    assert.equal(await finishInSlices(counted([]), { ...host, sliceMilliseconds: 20 }), 'five');
    assert.equal(host.turns.length, 2);
  });

  it('stops when it is cancelled', async () => {
    const done: number[] = [];
    assert.equal(
      await finishInSlices(
        counted(done),
        control(() => done.length === 2),
      ),
      undefined,
    );
    assert.deepEqual(done, [1, 2]);
  });

  it('reads word lists a thousand entries at a time', () => {
    const lists = { places: Array.from({ length: 3500 }, (_, n) => `Place${String(n)}`) };
    const steps = lexiconSteps(lists);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count++;
    assert.equal(count, 3);
    assert.equal(step.value.classes('place3499'), createLexicon(lists).classes('place3499'));
  });
});
