// Desktop VS Code: downloaded once, and used only where it really starts.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './paths';
import { temporaryFolder } from './temporaryFolders';
import { VSCODE_VERSION } from './version';

/** How long a download may stand still before it counts as out of reach. */
const IDLE_TIMEOUT = 10_000;
const TRIAL_TIMEOUT = 60_000;

export type Desktop = { readonly executable: string } | { readonly unusable: string };

/** The executable of desktop VS Code, tried out, or the reason why there is none here. */
export async function findDesktop(): Promise<Desktop> {
  const desktop = await downloadDesktop();
  if ('unusable' in desktop) return desktop;
  const failure = await trial(desktop.executable);
  return failure === undefined ? desktop : { unusable: failure };
}

/** The same without trying it out. */
export async function downloadDesktop(): Promise<Desktop> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { unusable: 'there is no display' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({
      version: VSCODE_VERSION,
      cachePath: cacheFolder,
      timeout: IDLE_TIMEOUT,
      reporter: new SilentReporter(),
    });
    return { executable };
  } catch (error) {
    return { unusable: `it cannot be downloaded (${error instanceof Error ? error.message : String(error)})` };
  }
}

/**
 * Runs an empty test in it. Nothing less tells whether it can start here: a missing library, a display that refuses, a sandbox that is
 * not allowed all look the same until then. Gives the reason when it cannot.
 */
export async function trial(executable: string): Promise<string | undefined> {
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
    { stdio: 'ignore', timeout: TRIAL_TIMEOUT },
  );
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(`it cannot start (${error.message})`);
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
