import assert from 'node:assert/strict';
import { damagedSidecars } from '../../scripts/torture/damagedSidecars';
import { killWriters, kills } from '../../scripts/torture/kills';
import { twoWriters } from '../../scripts/torture/twoWriters';

/** `SEED` in the environment to have a failing run again, else new each time. */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

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
    const { ok, failures } = await killWriters({ seed, scale: 0.01 }, 'in-place');
    assert.equal(ok, false);
    assert.ok(
      failures.some((failure) => failure.includes('the file is torn') || failure.includes('acknowledged and lost')),
      failures.join('\n'),
    );
  });
});
