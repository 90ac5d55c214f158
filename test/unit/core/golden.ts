import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares with a file beside the tests (`test/unit/…`). `UPDATE_GOLDEN=1` writes it anew: look at the difference before committing it.
 */
export function assertGolden(path: string, actual: string): void {
  const file = join('test', 'unit', path);
  if (process.env.UPDATE_GOLDEN !== undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  assert.equal(actual, readFileSync(file, 'utf8'));
}
