// `npm start`: opens a real VS Code on the sample articles, or on --folder FOLDER, with the extension running. Desktop VS Code where
// there is one, else the server build on --port PORT, which stays up until Ctrl-C.
import { spawn } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitOnSignals } from './childProcesses';
import { downloadDesktop } from './desktop';
import { cacheFolder, repositoryRoot, sampleArticles } from './paths';
import { startServer } from './server';
import { temporaryFolder } from './temporaryFolders';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port ?? ''} is no port.`);
  const folder = values.folder === undefined ? await sampleFolder() : resolve(values.folder);
  // Somebody who names a port wants the server build.
  if (values.port === undefined && (await openDesktop(folder))) return;
  await serve(folder, port);
}

/** A copy, so that annotating the samples does not change the project; what was annotated there before stays. */
async function sampleFolder(): Promise<string> {
  const folder = join(cacheFolder, 'sample-workspace');
  await cp(sampleArticles, folder, { recursive: true, force: false });
  return folder;
}

/** Settles when the window is closed: true, or false when there is no desktop VS Code that starts. */
async function openDesktop(folder: string): Promise<boolean> {
  const desktop =
    process.env.ARTICLE_ANNOTATOR_VSCODE === 'server' ? { unusable: 'the server build is asked for' } : await downloadDesktop();
  if ('unusable' in desktop) {
    console.log(`No desktop VS Code: ${desktop.unusable}. Using the server build.`);
    return false;
  }
  const data = join(cacheFolder, 'start-user-data');
  console.log(`Opening ${folder} in VS Code …`);
  const code = await new Promise<number | null>((settle) => {
    const child = spawn(
      desktop.executable,
      [
        folder,
        '--wait',
        '--disable-updates',
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
        `--user-data-dir=${data}`,
        `--extensions-dir=${join(data, 'extensions')}`,
        `--extensionDevelopmentPath=${repositoryRoot}`,
      ],
      { stdio: 'ignore' },
    );
    child.once('error', () => {
      settle(null);
    });
    child.once('exit', settle);
  });
  if (code === 0) return true;
  console.log('Desktop VS Code does not start here. Using the server build.');
  return false;
}

async function serve(folder: string, port: number): Promise<void> {
  const server = await startServer({
    port,
    defaultFolder: folder,
    withoutDriver: true,
    extensionsFolder: await linkedExtension(),
  });
  server.onUnexpectedExit((message) => {
    console.error(message);
    process.exit(1);
  });
  console.log(`\nVS Code with Article Annotator on ${folder}\n\n  ${server.url}\n\nOpen it in a browser. Ctrl-C ends it.`);
}

/** An extensions folder that holds this project, so that the plain address has the extension. */
async function linkedExtension(): Promise<string> {
  const folder = await temporaryFolder('extensions');
  await mkdir(folder, { recursive: true });
  await symlink(repositoryRoot, join(folder, 'article-annotator.article-annotator'), 'dir');
  return folder;
}

exitOnSignals();
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
