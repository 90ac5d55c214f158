import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryRoot } from './paths';
import { temporaryFolder } from './temporaryFolders';

const PARTS = ['dist', 'l10n', 'media', 'syntaxes', 'package.nls.json', 'package.nls.de.json'];

/**
 * A copy of the built extension without `main`, the way vscode.dev sees it: only its `browser` half is left, so every VS Code runs it in
 * the web worker host. The tests lie inside it, because VS Code runs a test in the host of the extension it lies in.
 */
export async function copyForWebHost(): Promise<string> {
  const folder = await temporaryFolder('web-extension');
  for (const part of PARTS) {
    const from = join(repositoryRoot, part);
    if (existsSync(from)) await cp(from, join(folder, part), { recursive: true });
  }
  const manifest = JSON.parse(await readFile(join(repositoryRoot, 'package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest.main;
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  return folder;
}
