// Runs the integration suite in a real VS Code: `node`, `web` or both, one after the other.
import { writeFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { exitOnSignals } from './childProcesses';
import { repositoryRoot } from './paths';
import { BASE_SETTINGS } from './server';
import { temporaryFolder } from './temporaryFolders';
import { chooseVSCode } from './vscodeBuild';
import { copyForWebHost } from './webExtension';
import { sampleWorkspace } from './workspace';

const HOSTS = ['node', 'web'] as const;
type Host = (typeof HOSTS)[number];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !HOSTS.some((host) => host === name));
  if (unknown.length > 0) throw new Error(`No such host: ${unknown.join(', ')}. There are ${HOSTS.join(' and ')}.`);
  const build = await chooseVSCode();
  const executable = build.kind === 'desktop' ? build.executable : resolve(__dirname, 'serverExecutable.js');
  for (const host of HOSTS) {
    if (wanted.length > 0 && !wanted.includes(host)) continue;
    // One host's failure should not hide how the other fares.
    await runIn(host, executable).catch((error: unknown) => {
      process.exitCode = 1;
      console.error(error instanceof Error ? error.message : error);
    });
  }
}

async function runIn(host: Host, executable: string): Promise<void> {
  console.log(`The suite in the ${host === 'node' ? 'Node' : 'web worker'} extension host`);
  const extension = host === 'node' ? repositoryRoot : await copyForWebHost();
  const data = await temporaryFolder('user');
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User/settings.json'), JSON.stringify(BASE_SETTINGS));
  await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(extension, `dist/test/integration/${host}.js`),
    launchArgs: [await sampleWorkspace(), `--user-data-dir=${data}`, `--extensions-dir=${join(data, 'extensions')}`],
  });
}

exitOnSignals();
main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
