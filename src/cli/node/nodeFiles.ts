import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, constants, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files, ReadResult } from '../../core/index';
import { say } from '../say';
import { codeOf, fileError } from './fileError';

/** Files of this machine by `file:` URIs. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      const bytes = await readFile(fileURLToPath(uri));
      return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch (error) {
      return unread(error);
    }
  },
  async write(uri, text) {
    try {
      await replace(fileURLToPath(uri), text);
    } catch (error) {
      throw new Error(codeOf(error) === 'ENOENT' ? say('cli.file.noFolder') : fileError(error), { cause: error });
    }
  },
};

function unread(error: unknown): ReadResult {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: fileError(error) };
}

/**
 * Writes beside the file and renames over it, so that a crash leaves the old text or the new one. Links are followed, the file's
 * permissions kept, and a file that may only be read is left alone although its folder would allow a rename.
 */
async function replace(path: string, text: string): Promise<void> {
  const target = (await existing(realpath(path))) ?? path;
  const before = await existing(stat(target));
  if (before !== undefined) {
    if (before.isDirectory()) throw new Error(say('cli.file.folder'));
    await access(target, constants.W_OK);
    // A pipe or a device cannot be replaced, only written to.
    if (!before.isFile()) return writeFile(target, text);
  }
  await writeAndRename(target, text, before);
}

async function writeAndRename(target: string, text: string, before: Stats | undefined): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `.article-annotator-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', before?.mode);
    try {
      await file.writeFile(text);
      if (before !== undefined) await file.chmod(before.mode);
      await file.sync();
    } finally {
      await file.close();
    }
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
