import assert from 'node:assert/strict';
import { editScripts } from '../../scripts/torture/editScripts';
import { seed } from '../unit/core/seededRandom';

describe('edit scripts', function () {
  this.timeout(120_000);

  it(`move every span as an oracle does (SEED=${seed})`, async () => {
    const { ok, failures, figures } = await editScripts.run({ seed, scale: 0.0005 });
    assert.ok(ok, failures.join('\n'));
    assert.deepEqual(figures[0], ['edit scripts', '50']);
  });
});
