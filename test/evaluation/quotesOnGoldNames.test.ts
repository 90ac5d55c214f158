import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const ARTICLE = `desk: local
license: MIT
---
<p id=ada-okafor>Ada Okafor</p>, the mayor, said <q type=indirect by=ada-okafor>the ferry would be late</q>.

<q type=direct by=ada-okafor>"We are sorry,"</q> <p id=ada-okafor>Okafor</p> said.
`;

interface Line {
  readonly id: string;
  readonly people: readonly { readonly text: string }[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null; readonly origin: string }[];
}

describe('The program that reads quotes by the names of the gold', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'gold-names-test-'));
  const printed = async (...options: readonly string[]): Promise<string> =>
    (await run(process.execPath, ['scripts/quotesOnGoldNames.mjs', folder, ...options])).stdout;

  before(() => {
    writeFileSync(join(folder, 'a1-ferry.gold'), ARTICLE);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes one line for each article that is asked for', async () => {
    const line = JSON.parse(await printed('--only', '^a1')) as Line;
    assert.equal(line.id, 'a1-ferry.gold');
    assert.deepEqual(
      line.people.map(({ text }) => text),
      ['Ada Okafor', 'Okafor'],
    );
    assert.deepEqual(
      line.quotes.map(({ text, speaker, origin }) => [text, speaker, origin]),
      [
        ['the ferry would be late', 'Ada Okafor', 'speaker/subject'],
        ['"We are sorry,"', 'Ada Okafor', 'speaker/subject'],
      ],
    );
    assert.equal(await printed('--only', '^b'), '');
  });

  it('counts how often each rule was right', async () => {
    assert.match(await printed('--rules'), /n +2 +right 1\.000 /u);
    assert.match(await printed('--quotes'), /^n +1 +right +1 +/mu);
  });
});
