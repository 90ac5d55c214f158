import assert from 'node:assert/strict';
import { damagedSidecars } from '../../scripts/torture/damagedSidecars';
import { killWriters, kills } from '../../scripts/torture/kills';
import type { TortureOutcome } from '../../scripts/torture/torturePart';
import { twoWriters } from '../../scripts/torture/twoWriters';

/** `SEED` in the environment to have a failing run again, else new each time. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Whether a kill hits a writer in the middle of a write is luck: so many rounds of ten kills each, before the control counts as failed. */
const MOST_ROUNDS = 20;

describe(`annotations files under torture (SEED=${seed})`, function () {
  this.timeout(120_000);

  for (const [part, scale] of [
    [kills, 0.01],
    [damagedSidecars, 0.02],
    [twoWriters, 0.03],
  ] as const) {
    it(part.name, async () => {
      const { ok, failures } = await part.run({ seed, scale });
      assert.deepEqual(failures, []);
      assert.ok(ok);
    });
  }

  it('kills tell a writer that tears files', async () => {
    const failures = await firstFailures((round) => killWriters({ seed: seed + round, scale: 0.01 }, 'in-place'));
    assert.ok(
      failures.some((failure) => failure.includes('the file is torn') || failure.includes('acknowledged and lost')),
      failures.join('\n'),
    );
  });
});

/** Runs one round after the other until one fails. @returns Its failures; none if no round failed. */
async function firstFailures(run: (round: number) => Promise<TortureOutcome>): Promise<readonly string[]> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { failures } = await run(round);
    if (failures.length > 0) return failures;
  }
  return [];
}
