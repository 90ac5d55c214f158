import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './childProcesses';
import { cacheFolder } from './paths';

/**
 * A folder of the cache, filled by `fill` unless it is there. It is filled under another name and renamed when complete: an
 * interrupted run leaves nothing that looks finished, and two runs at once do not meet.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = join(cacheFolder, name);
  if (existsSync(target)) return target;
  await mkdir(cacheFolder, { recursive: true });
  await removeLeftOvers(name);
  const staging = await mkdtemp(join(cacheFolder, `${name}.part-`));
  try {
    await fill(staging);
    await rename(staging, target);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another run may have been quicker.
    if (!existsSync(target)) throw error;
  }
  return target;
}

const LEFT_OVER_AFTER = 60 * 60_000;

/** What a run left half done that was killed; younger ones may still be at work. */
async function removeLeftOvers(name: string): Promise<void> {
  for (const entry of await readdir(cacheFolder)) {
    if (!entry.startsWith(`${name}.part-`)) continue;
    const folder = join(cacheFolder, entry);
    if (Date.now() - (await stat(folder)).mtimeMs > LEFT_OVER_AFTER) await rm(folder, { recursive: true, force: true });
  }
}

/** Installs packages into a folder of its own. Their install scripts compile what tests do not need, so they stay off. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', '--no-save', ...packages]);
}

/** Installs what the package.json of a folder asks for. */
export async function installDependencies(folder: string): Promise<void> {
  await npm(folder, ['install', '--omit=dev']);
}

async function npm(folder: string, args: readonly string[]): Promise<void> {
  const windows = process.platform === 'win32';
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runToEnd(windows ? 'npm.cmd' : 'npm', [...args, ...quiet], { cwd: folder, shell: windows, env: npmEnvironment() });
}

/** `npm test` hands its own settings down as variables; they are about this package, not about the one that is installed. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const own = /^npm_(config_(ignore_scripts|omit|include|production|prefix|local_prefix)|package_|lifecycle_)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
