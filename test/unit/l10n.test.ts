import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();

describe('The texts for translators', () => {
  // Reading the sources takes a while: it goes on beside the other tests.
  const outcome = new Promise<{ readonly code: number | null; readonly stderr: string }>((settle) => {
    const child = execFile(process.execPath, [join(root, 'scripts/exportL10n.mjs'), '--check'], (_error, _stdout, stderr) => {
      settle({ code: child.exitCode, stderr });
    });
  });

  it('are up to date with the sources', async function () {
    this.timeout(20_000);
    const { code, stderr } = await outcome;
    assert.equal(code, 0, stderr);
  });

  it('are sentences with placeholders in curly brackets', () => {
    const bundle = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8')) as Readonly<Record<string, string>>;
    assert.ok(Object.keys(bundle).length > 20);
    for (const [key, text] of Object.entries(bundle)) {
      assert.ok(key === text || key.startsWith(`${text}/`), key);
      assert.ok(!/\$\{|%[sd]/u.test(text), `${text}: only {0}, {1} … are filled in`);
    }
  });
});
