import { createHash, randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './codeOf';

const NAME = /^\.article-annotator-([0-9a-f]{8})-(\d+)-[0-9a-f-]{36}\.tmp$/u;
const DAY_MS = 24 * 60 * 60_000;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The name of a new temporary file: it tells which process on which machine writes it. */
export const temporaryName = (): string => `.article-annotator-${HOST}-${process.pid}-${randomUUID()}.tmp`;

/**
 * Removes the temporary files that processes left in a folder which ended in the middle of writing. What they were to replace is whole without
 * them. Those of running processes stay, and for a day those of other machines, of which nobody here knows. Never throws.
 */
export async function removeLeftOvers(folder: string): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => NAME.test(name));
    await Promise.all(names.map((name) => removeLeftOver(folder, name)));
  } catch {
    return;
  }
}

async function removeLeftOver(folder: string, name: string): Promise<void> {
  const [, host = '', pid = ''] = NAME.exec(name) ?? [];
  const path = join(folder, name);
  const isLeft = host === HOST ? !isRunning(Number(pid)) : Date.now() - (await stat(path)).mtimeMs > DAY_MS;
  if (isLeft) await rm(path, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
