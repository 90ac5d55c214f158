import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { repositoryRoot, sampleArticles } from './paths';
import { temporaryFolder } from './temporaryFolders';

/**
 * A fresh copy of the sample articles, for tests to write beside. Articles from elsewhere, which the project does not carry, are in
 * its folder `shared` where the machine has them (`ARTICLE_ANNOTATOR_SHARED`); tests that read them skip themselves otherwise.
 */
export async function sampleWorkspace(): Promise<string> {
  const folder = join(await temporaryFolder('workspace'), 'articles');
  await cp(sampleArticles, folder, { recursive: true });
  const shared = resolve(repositoryRoot, process.env.ARTICLE_ANNOTATOR_SHARED ?? '../shared', 'article');
  if (existsSync(shared)) await copyWritable(shared, join(folder, 'shared'));
  return folder;
}

/** What is read-only where it comes from must not be so in the copy. */
async function copyWritable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await writeFile(join(to, name), await readFile(join(from, name)));
}
