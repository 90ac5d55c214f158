import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolders';

/**
 * Runs an empty test in it. Nothing less tells whether it can start here: a missing library, a display that refuses, a sandbox that is
 * not allowed all look the same until then. Gives the reason when it cannot.
 */
export async function trial(executable: string, timeout = 60_000): Promise<string | undefined> {
  const extension = await emptyExtension();
  const data = await temporaryFolder('desktop-trial');
  const child = spawn(
    executable,
    [
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
      `--user-data-dir=${data}`,
      `--extensions-dir=${join(data, 'extensions')}`,
      `--extensionDevelopmentPath=${extension}`,
      `--extensionTestsPath=${join(extension, 'test.js')}`,
    ],
    // Not `timeout`: its timer goes on for a program that never started.
    { stdio: 'ignore', signal: AbortSignal.timeout(timeout), killSignal: 'SIGKILL' },
  );
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.name === 'AbortError' ? 'it hangs when it starts' : `it cannot start (${error.message})`);
    });
    child.once('exit', (code, signal) => {
      resolve(code === 0 ? undefined : `it cannot start (it ended with ${code ?? signal ?? 'no exit code'})`);
    });
  });
}

async function emptyExtension(): Promise<string> {
  const folder = await temporaryFolder('desktop-trial-extension');
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'trial', publisher: 'trial', version: '0.0.1', engines: { vscode: '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'test.js'), 'exports.run = () => Promise.resolve();\n');
  return folder;
}
