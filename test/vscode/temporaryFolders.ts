import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();
process.once('exit', () => {
  folders.forEach(removeFolder);
});

/** A new empty folder that is removed when this process ends. */
export async function temporaryFolder(purpose: string): Promise<string> {
  // Without symbolic links, as VS Code shows it: on macOS the system's folder is one.
  const folder = await mkdtemp(join(await realpath(tmpdir()), `article-annotator-${purpose}-`));
  folders.add(folder);
  return folder;
}

/** A process that is just ending may still write into its folder; what is left is the system's temporary folder's to clean. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    return;
  }
}
