import type { Stats } from 'node:fs';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './codeOf';
import { removeLeftOvers, temporaryName } from './leftOvers';

/**
 * Replaces a file whole: writes a new one beside it, makes sure that it is on the disk, and renames it over the old one, which is one
 * step of the file system. Whoever reads sees the old or the new text. Links are followed, the file's permissions kept, and a file that
 * may only be read is left alone although its folder would allow a rename. Used by the CLI and by the extension's Node entry point.
 *
 * A process that ends in the middle leaves a temporary file; the next one that replaces a file of that folder removes it.
 *
 * @param check Called when nothing but the rename is left to do; where it throws, the file stays as it is.
 * @throws What the file system throws; the file is then as it was.
 */
export async function replaceFile(path: string, text: string, check?: () => Promise<void>): Promise<void> {
  const target = (await existing(realpath(path))) ?? path;
  const before = await existing(stat(target));
  if (before !== undefined) {
    await access(target, constants.W_OK);
    // A pipe or a device cannot be replaced, only written to; a folder refuses that by itself.
    if (!before.isFile()) return writeFile(target, text);
  }
  await writeAndRename(target, text, before, check);
  await removeLeftOvers(dirname(target));
}

async function writeAndRename(
  target: string,
  text: string,
  before: Stats | undefined,
  check: (() => Promise<void>) | undefined,
): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, temporaryName());
  try {
    const file = await open(temporary, 'wx', before?.mode);
    try {
      await file.writeFile(text, 'utf8');
      if (before !== undefined) await file.chmod(before.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await check?.();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** So that the rename itself outlives a power cut. Not every system lets a folder be synced; the file is whole all the same. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}

/** What a look at a file finds; undefined where there is no file. */
async function existing<T>(look: Promise<T>): Promise<T | undefined> {
  try {
    return await look;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
