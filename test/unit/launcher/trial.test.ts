import * as assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../vscode/temporaryFolders';
import { trial } from '../../vscode/trial';

describe('the trial of a desktop VS Code', function () {
  if (process.platform === 'win32') return;

  /** A program that stands for VS Code. */
  async function program(script: string): Promise<string> {
    const file = join(await temporaryFolder('program'), 'code');
    await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return file;
  }

  it('passes one that runs an empty test', async () => {
    const file = await program(
      `for a in "$@"; do case "$a" in --extensionTestsPath=*) test -f "\${a#*=}"; exit $?;; esac; done; exit 9`,
    );
    assert.equal(await trial(file), undefined);
  });

  it('refuses one whose libraries are missing', async () => {
    assert.match((await trial(await program('exit 127'))) ?? '', /ended with 127/);
  });

  it('refuses one that is not there', async () => {
    assert.match((await trial('/nowhere/code')) ?? '', /ENOENT/);
  });

  it('refuses one that hangs', async () => {
    assert.match((await trial(await program('exec sleep 60'), 200)) ?? '', /hangs/);
  });
});
