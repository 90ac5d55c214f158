// Takes the command line of desktop VS Code that runs an extension's tests, and runs them in the server build and a headless Chromium.
// So `runTests({ vscodeExecutablePath })` is the same call for both. Exits with 0 when the tests passed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { SUITE_BEGINS } from '../integration/options';
import { exitOnSignals } from './childProcesses';
import { launchChromium } from './chromium';
import { screenshotFolder } from './paths';
import { startServer, type Server } from './server';
import { workbenchAddress } from './workbenchAddress';

const TIMEOUT = 5 * 60_000;

async function main(): Promise<number> {
  // Options of the desktop build that mean nothing here are let pass.
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  if (typeof extension !== 'string' || typeof tests !== 'string') {
    throw new Error('Both --extensionDevelopmentPath=FOLDER and --extensionTestsPath=FILE are needed.');
  }
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return await runSuite(page, server, {
      extension,
      tests,
      ...(positionals[0] === undefined ? {} : { folder: positionals[0] }),
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function runSuite(
  page: Page,
  server: Server,
  what: { extension: string; tests: string; folder?: string },
): Promise<number> {
  const exitCode = new Promise<number>((resolve, reject) => {
    server.onUnexpectedExit((message) => {
      reject(new Error(message));
    });
    page.once('crash', () => {
      reject(new Error('The page with VS Code crashed.'));
    });
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      resolve(code);
    });
    setTimeout(() => {
      reject(new Error(`The tests did not end within ${TIMEOUT / 60_000} minutes.`));
    }, TIMEOUT).unref();
  });
  const hostConsole = new HostConsole();
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    hostConsole.print(type, args);
  });
  await page.goto(workbenchAddress(server, what));
  try {
    const code = await exitCode;
    if (code !== 0) hostConsole.printWhatCameBeforeTheTests();
    return code;
  } catch (error) {
    hostConsole.printWhatCameBeforeTheTests();
    await keepPicture(page);
    throw error;
  }
}

/**
 * Prints the console of the extension host. Before the tests begin that is the workbench connecting, of interest only when they never
 * do. What complains of native modules or the extension gallery is the server build itself, which runs without them.
 */
class HostConsole {
  #early: string[] | undefined = [];

  print(type: string, args: unknown[]): void {
    const text = format(...args);
    if (/Could not locate the bindings file|native-watchdog|from gallery as it is disabled/.test(text)) return;
    if (text === SUITE_BEGINS) this.#early = undefined;
    else if (this.#early !== undefined) this.#early.push(text);
    else (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
  }

  printWhatCameBeforeTheTests(): void {
    if (this.#early === undefined) return;
    for (const text of this.#early) console.error(text);
    console.error('The tests did not begin.');
  }
}

async function keepPicture(page: Page): Promise<void> {
  const file = join(screenshotFolder, 'extension-tests-failed.png');
  try {
    await mkdir(screenshotFolder, { recursive: true });
    await page.screenshot({ path: file });
    console.error(`The last picture: ${file}`);
  } catch {
    console.error('No picture could be taken.');
  }
}

exitOnSignals();
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
