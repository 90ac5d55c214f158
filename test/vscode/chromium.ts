// A Chromium to show the server build in: one that is there, else one from npm (Linux x64), else Playwright's own download.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { runToEnd } from './childProcesses';
import { cached, installPackages } from './install';
import { repositoryRoot } from './paths';
import { temporaryFolder } from './temporaryFolders';

interface Chromium {
  readonly executable: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Built for servers without a display: it has no window to open and no sandbox helper. */
  readonly shell?: boolean;
}

/** Starts the browser. A page that is not in front keeps its full speed, so that runs side by side do not slow each other. */
export async function launchChromium(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({
    executablePath: found.executable,
    args: [
      ...(found.shell === true ? ['--headless=shell'] : []),
      '--no-sandbox',
      // Without a graphics card its work is done by the processor, which paints faster by itself.
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
    ],
    env: { ...definedEnvironment(), ...found.environment },
  });
}

/** Makes sure that there is a browser, without starting it. */
export async function findChromium(): Promise<Chromium> {
  for (const executable of installedBrowsers()) if (existsSync(executable) && (await starts(executable))) return { executable };
  return process.platform === 'linux' && process.arch === 'x64' ? chromiumFromNpm() : chromiumFromPlaywright();
}

function installedBrowsers(): string[] {
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  };
  return [process.env.CHROME_PATH ?? '', chromium.executablePath(), ...(places[process.platform] ?? [])].filter(
    (path) => path !== '',
  );
}

/** A browser that lacks shared libraries or hangs is as good as none. */
async function starts(executable: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(executable, ['--version'], { stdio: 'ignore', timeout: 10_000 });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}

async function chromiumFromNpm(): Promise<Chromium> {
  const folder = await cached('chromium-153-linux-x64', async (staging) => {
    console.log('Installing Chromium …');
    const packages = join(staging, 'packages');
    await mkdir(packages);
    await installPackages(packages, ['@sparticuz/chromium@153', 'dejavu-fonts-ttf@2']);
    const archives = join(packages, 'node_modules/@sparticuz/chromium/bin');
    await writeFile(join(staging, 'chromium'), await unpacked(join(archives, 'chromium.br')), { mode: 0o755 });
    for (const name of ['al2023', 'swiftshader']) {
      const archive = join(staging, `${name}.tar`);
      await writeFile(archive, await unpacked(`${join(archives, name)}.tar.br`));
      await runToEnd('tar', ['-xf', archive, '-C', staging]);
    }
    await rename(join(packages, 'node_modules/dejavu-fonts-ttf/ttf'), join(staging, 'fonts'));
    await rm(packages, { recursive: true });
  });
  return {
    executable: join(folder, 'chromium'),
    shell: true,
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH ?? ''].filter((path) => path !== '').join(delimiter),
      FONTCONFIG_FILE: await fontConfiguration(join(folder, 'fonts')),
    },
  };
}

/**
 * A bare machine has no font at all, and pictures should not depend on which fonts a machine has. Its own serve what these lack.
 * Gives the configuration file's path.
 */
async function fontConfiguration(fonts: string): Promise<string> {
  const preferences = { monospace: 'DejaVu Sans Mono', serif: 'DejaVu Serif', sans: 'DejaVu Sans', 'sans-serif': 'DejaVu Sans' };
  const aliases = Object.entries(preferences).map(
    ([family, font]) => `<alias binding="same"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const file = join(await temporaryFolder('fonts'), 'fonts.conf');
  await writeFile(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
      `<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>`,
      ...aliases,
      '</fontconfig>',
    ].join('\n'),
  );
  return file;
}

async function unpacked(file: string): Promise<Buffer> {
  return promisify(brotliDecompress)(await readFile(file));
}

async function chromiumFromPlaywright(): Promise<Chromium> {
  const playwright = join(repositoryRoot, 'node_modules/playwright-core');
  const environmentOf = (folder: string): Record<string, string> => ({
    ...definedEnvironment(),
    PLAYWRIGHT_BROWSERS_PATH: folder,
  });
  const folder = await cached(`chromium-playwright-${process.platform}-${process.arch}`, async (staging) => {
    console.log('Downloading Chromium …');
    await runToEnd(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], { env: environmentOf(staging) });
  });
  // Asked in a process of its own: Playwright reads the variable once, when it is loaded.
  const script = 'process.stdout.write(require(process.argv[1]).chromium.executablePath())';
  const executable = await runToEnd(process.execPath, ['-e', script, playwright], { env: environmentOf(folder) });
  return { executable };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
