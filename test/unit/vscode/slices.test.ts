import * as assert from 'node:assert/strict';
import { Slices } from '../../../src/vscode/features/tree/slices';

/** Time passes only when work is done. */
class Clockwork {
  now = 0;
  turns = 0;

  time(): number {
    return this.now;
  }

  async yield(): Promise<void> {
    // The others' turn is a task of its own: all that is asked for at once is asked for before.
    await new Promise((resolve) => setImmediate(resolve));
    this.turns++;
  }

  readonly work = (name: string): string => {
    this.now += 3;
    return name;
  };
}

describe('work in slices', () => {
  it('is done at once while the slice lasts, then in order, a slice for each turn of the others', async () => {
    const clockwork = new Clockwork();
    const slices = new Slices(clockwork);
    const done: [name: string, turns: number][] = [];
    const names = Array.from({ length: 10 }, (_, n) => `row ${String(n)}`);
    const results = names.map((name) =>
      slices.run(() => {
        done.push([name, clockwork.turns]);
        return clockwork.work(name);
      }),
    );
    assert.equal(done.length, 4, 'few rows need not wait');
    assert.deepEqual(await Promise.all(results), names);
    assert.deepEqual(
      done,
      names.map((name, n) => [name, Math.floor(n / 4)]),
    );
  });

  it('goes on after work that failed', async () => {
    const clockwork = new Clockwork();
    const slices = new Slices(clockwork);
    const results = Array.from({ length: 8 }, (_, n) =>
      slices.run(() => {
        clockwork.work('');
        if (n === 5) throw new Error('No row.');
        return n;
      }),
    );
    const settled = await Promise.allSettled(results);
    assert.deepEqual(
      settled.map(({ status }) => status),
      [...Array<string>(5).fill('fulfilled'), 'rejected', 'fulfilled', 'fulfilled'],
    );
  });
});
