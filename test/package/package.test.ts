// The very file that users get: what is in it, and that it works once installed.
import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from '../interface/workbench';
import { repositoryRoot } from '../vscode/paths';
import { installExtension } from '../vscode/server';
import { temporaryFolder } from '../vscode/temporaryFolders';

/** What a package may hold. The packager renames the three texts and adds its manifest. */
const EXPECTED = [
  /^\.vsixmanifest$/,
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(readme|changelog)\.md$/i,
  /^license(\.\w+)?$/i,
  /^dist\/(extension\.node|extension\.browser|convert|cli)\.js$/,
  /^dist\/licenses\.txt$/,
  /^dist\/schemas\/(annotations|entities)\.schema\.json$/,
  /^l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
  /^media\/detector\.model$/,
  /^media\/.+\.(svg|png|md)$/,
  /^media\/[\w-]+\.LICENSE\.txt$/,
  /^media\/sample\/[\w-]+\.article$/,
  /^syntaxes\/[\w.-]+\.json$/,
];

describe('the packaged extension', () => {
  let extensionsFolder: string;
  let installed: string;
  let files: string[];

  before(async () => {
    const { name, version } = JSON.parse(await readFile(join(repositoryRoot, 'package.json'), 'utf8')) as Record<string, string>;
    const vsix = join(repositoryRoot, `${name ?? ''}-${version ?? ''}.vsix`);
    assert.ok(existsSync(vsix), `${vsix} is missing: npm run package makes it`);
    extensionsFolder = await temporaryFolder('installed');
    await installExtension(vsix, extensionsFolder);
    const folder = (await readdir(extensionsFolder)).find((entry) => entry.startsWith('article-annotator.'));
    assert.ok(folder, 'VS Code did not install it');
    installed = join(extensionsFolder, folder);
    files = await filesBelow(installed);
  });

  it('holds nothing that users have no use for', () => {
    assert.deepEqual(
      files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
      [],
    );
  });

  it('holds each kind of file that is expected', () => {
    assert.deepEqual(EXPECTED.filter((pattern) => !files.some((file) => pattern.test(file))).map(String), []);
  });

  it('holds every file that its package.json refers to', async () => {
    const manifest: unknown = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
    const missing = paths(manifest).filter((path) => !existsSync(join(installed, path)));
    assert.deepEqual(missing, []);
  });

  it('refers to no source map', async () => {
    const referring = [];
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      if (/^\/\/# sourceMappingURL=/m.test(await readFile(join(installed, file), 'utf8'))) referring.push(file);
    }
    assert.deepEqual(referring, []);
  });

  it('highlights an article in a fresh VS Code', async () => {
    const workbench = await Workbench.open({ extension: { installedIn: extensionsFolder }, file: 'border-talks.article' });
    try {
      await workbench.decorations.first().waitFor();
      await workbench.screenshot('installed');
    } finally {
      await workbench.close();
    }
  });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Every relative path in a manifest, wherever it stands; `l10n` names a folder. */
function paths(value: unknown): string[] {
  if (typeof value === 'string') return /^(\.\/|media\/)/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(paths) : [];
}
