import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';

/**
 * Replaces a file whole: writes a new one beside it, makes sure that it is on the disk, and renames it over the old one, which is one
 * step of the file system. Whoever reads sees the old or the new text. Used by the CLI and by the extension's Node entry point.
 *
 * @throws What the file system throws; the file is then as it was.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx', await modeOf(path));
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The permissions to keep; undefined, which means the default, for a new file. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode;
  } catch {
    return undefined;
  }
}
