// Takes the command line of desktop VS Code that runs an extension's tests, and runs them in the server build and a headless Chromium.
// So `runTests({ vscodeExecutablePath })` is the same call for both. Exits with 0 when the tests passed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { SUITE_BEGINS, SUITE_ENDS } from '../integration/options';
import { exitOnSignals } from './childProcesses';
import { launchChromium } from './chromium';
import { screenshotFolder } from './paths';
import { startServer, type Server } from './server';
import { workbenchAddress } from './workbenchAddress';

const TIMEOUT = 6 * 60_000;

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
  const [server, browser] = await Promise.all([
    startServer({ settings: { 'workbench.reduceMotion': 'on', 'editor.minimap.enabled': false } }),
    launchChromium(),
  ]);
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 640 } });
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
  const testConsole = new TestConsole();
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    testConsole.print(type, args);
  });
  await page.goto(workbenchAddress(server, what));
  try {
    const code = await exitCode;
    if (code !== 0) testConsole.explainWhyNoTestRan();
    return code;
  } catch (error) {
    testConsole.explainWhyNoTestRan();
    await keepPicture(page);
    throw error;
  }
}

/**
 * Prints what the console shows while the tests run. Before and after them that is the workbench connecting and falling apart, of
 * interest only when the tests never begin. What complains of native modules or the extension gallery is the server build itself,
 * which runs without them.
 */
class TestConsole {
  #tests: 'to come' | 'running' | 'over' = 'to come';
  readonly #early: string[] = [];

  print(type: string, args: unknown[]): void {
    const text = format(...args);
    if (/Could not locate the bindings file|native-watchdog|from gallery as it is disabled/.test(text)) return;
    if (text === SUITE_BEGINS) this.#tests = 'running';
    else if (text === SUITE_ENDS) this.#tests = 'over';
    else if (this.#tests === 'to come') this.#early.push(text);
    else if (this.#tests === 'running')
      (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
  }

  explainWhyNoTestRan(): void {
    if (this.#tests !== 'to come') return;
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
