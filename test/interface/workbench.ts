// A real VS Code for interface flows: the server build, driven in Chromium with the mouse and the keyboard.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../vscode/chromium';
import { repositoryRoot, screenshotFolder } from '../vscode/paths';
import { startServer, type Server } from '../vscode/server';
import { copyForWebHost } from '../vscode/webExtension';
import { workbenchAddress } from '../vscode/workbenchAddress';
import { sampleWorkspace } from '../vscode/workspace';

/** The themes that a fresh VS Code offers first, and those for high contrast: their names in settings and in the picker. */
const THEMES = {
  light: { id: 'Light 2026', label: 'Light 2026', className: 'vs' },
  dark: { id: 'Dark 2026', label: 'Dark 2026', className: 'vs-dark' },
  'high-contrast': { id: 'Default High Contrast', label: 'Dark High Contrast', className: 'hc-black' },
  'high-contrast-light': { id: 'Default High Contrast Light', label: 'Light High Contrast', className: 'hc-light' },
} as const;
export type Theme = keyof typeof THEMES;

/** What a window shows. */
export interface WindowOptions {
  /** The folder to open: a fresh copy of the sample articles unless given; `null` opens a window without a folder. */
  readonly workspace?: string | null;
  /** A file to open at once, relative to the workspace or absolute. */
  readonly file?: string;
  /** Where the extension comes from: this project in the Node host (default) or in the web worker host, or an extensions folder. */
  readonly extension?: 'node' | 'web' | { readonly installedIn: string };
}

export interface WorkbenchOptions extends WindowOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Leaves workspace trust on, so that the folder opens in Restricted Mode. */
  readonly restricted?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const START_TIMEOUT = 60_000;
/** A step in a window that stands takes far less; one that takes this long will not come. */
const STEP_TIMEOUT = 20_000;

/** More rows than a list has that is filtered by what the tests type. */
const MOST_ROWS = 50;

const MOST_TRIES = 4;

/** What VS Code's own smoke tests use; only there because the server runs with its test driver. */
interface Driver {
  whenWorkbenchRestored(): Promise<void>;
}

/** Pictures come out the same, and nothing but the extension moves. */
const STEADY_SETTINGS = {
  // What is typed stays what it is.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontFamily': 'monospace',
  'files.autoSave': 'off',
  'window.autoDetectColorScheme': false,
  'workbench.reduceMotion': 'on',
};

export class Workbench {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #server: Server;
  #workspace = '';

  private constructor(browser: Browser, server: Server, page: Page) {
    this.#browser = browser;
    this.#server = server;
    this.page = page;
  }

  /** The absolute path of the folder that is open; empty without one. */
  get workspace(): string {
    return this.#workspace;
  }

  /** Starts everything and waits until the window stands. */
  static async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { extension } = options;
    const [server, browser] = await Promise.all([
      startServer({
        settings: { ...STEADY_SETTINGS, 'workbench.colorTheme': THEMES.light.id, ...options.settings },
        ...(typeof extension === 'object' ? { extensionsFolder: extension.installedIn } : {}),
        ...(options.restricted === undefined ? {} : { workspaceTrust: options.restricted }),
      }),
      launchChromium(),
    ]);
    const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(STEP_TIMEOUT);
    const workbench = new Workbench(browser, server, page);
    try {
      await workbench.openWindow(options);
    } catch (error) {
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  /** Opens another window in place of the one that is there, which takes far less than to start everything. Waits until it stands. */
  async openWindow({ workspace, file, extension = 'node' }: WindowOptions): Promise<void> {
    const folder = workspace === undefined ? await sampleWorkspace() : workspace;
    this.#workspace = folder ?? '';
    await this.page.goto(
      workbenchAddress(this.#server, {
        ...(folder === null ? {} : { folder }),
        ...(file === undefined ? {} : { file: resolve(this.#workspace === '' ? '/' : this.#workspace, file) }),
        ...(extension === 'node' ? { extension: repositoryRoot } : {}),
        ...(extension === 'web' ? { extension: await copyForWebHost() } : {}),
      }),
    );
    await this.#whenRestored();
  }

  /** Loads the window again, as closing and opening it does: VS Code keeps unsaved texts over it (hot exit). */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.#whenRestored();
  }

  async #whenRestored(): Promise<void> {
    await this.page.waitForFunction(() => 'driver' in window, undefined, { timeout: START_TIMEOUT });
    await this.page.evaluate(() => (window as unknown as { driver: Driver }).driver.whenWorkbenchRestored());
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
  }

  /** The lines of text that the editor shows. */
  get lines(): Locator {
    return this.page.locator('.editor-instance .view-line');
  }

  /** What extensions have painted on the text that the editor shows: backgrounds and borders behind it, styles in it. */
  get decorations(): Locator {
    return this.page.locator('.editor-instance .lines-content [class*="TextEditorDecorationType"]');
  }

  /** Opens a file of the workspace by Quick Open and waits for its tab to be in front. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.#choose(path, name, 'ControlOrMeta+P');
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.lines.first().waitFor();
  }

  /** Runs a command by its title through the palette, as a reader would. */
  async runCommand(title: string): Promise<void> {
    await this.#choose(`>${title}`, title, 'F1');
  }

  /**
   * Types into the quick input that is open or about to open, and takes the entry of that name, wherever in the list it stands. By keyboard:
   * results that come in late move the rows under a mouse.
   */
  async chooseFromQuickInput(text: string, name: string): Promise<void> {
    await this.#choose(text, name);
  }

  /** @param key What opens the quick input where it is not open. */
  async #choose(text: string, name: string, key?: string): Promise<void> {
    const row = '.quick-input-list .monaco-list-row';
    const entries = this.page.locator(`${row}[aria-label="${name}"], ${row}[aria-label^="${name}, "]`);
    await this.#typeUntilListed(text, entries.first(), key);
    await this.page.locator('.quick-input-widget:visible .quick-input-progress.active').waitFor({ state: 'hidden' });
    const focused = entries.and(this.page.locator('.focused'));
    for (let moves = 0; (await focused.count()) === 0; moves++) {
      if (moves > MOST_ROWS) throw new Error(`“${name}” cannot be reached in the list.`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /**
   * What is typed before a list is filled may be looked for in the list that was there before, and a quick input closes when something else takes the
   * focus; then it is opened and typed again.
   */
  async #typeUntilListed(text: string, entry: Locator, key: string | undefined): Promise<void> {
    const timeout = STEP_TIMEOUT / MOST_TRIES;
    for (let tries = 1; ; tries++) {
      try {
        if (key !== undefined && !(await this.#quickInput.isVisible())) await this.pressUntil(key, this.#quickInput);
        await this.#quickInput.fill('', { timeout });
        await this.#quickInput.fill(text, { timeout });
        await entry.waitFor({ timeout });
        return;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
        // What is open looks in the files that it found when it was opened, a new one is not among them.
        if (key !== undefined) await this.page.keyboard.press('Escape');
      }
    }
  }

  /** Types an answer into the input box that is open or about to open, and takes it. */
  async answer(text: string): Promise<void> {
    await this.#quickInput.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types key by key into the quick input that is open, which may have lost the focus. */
  async typeIntoQuickInput(text: string): Promise<void> {
    await this.#quickInput.pressSequentially(text);
  }

  get #quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-filter input.input');
  }

  /** Puts the cursor there: line and column as the status bar counts them. */
  async goTo(line: number, column: number): Promise<void> {
    await this.pressUntil('Control+G', this.#quickInput);
    await this.answer(`:${line}:${column}`);
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** Presses keys one after the other: `press('Shift+End', 'Escape')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key that opens something, again while it does not come: a window that is still starting lets keys fall. */
  async pressUntil(key: string, opened: Locator): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.press(key);
      try {
        await opened.waitFor({ timeout: STEP_TIMEOUT / MOST_TRIES });
        return;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
      }
    }
  }

  /** Saves what was changed in the editor that is in front, and waits until it is saved. */
  async save(): Promise<void> {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.pressUntil('ControlOrMeta+S', this.page.locator('.tab.active:not(.dirty)'));
  }

  async changeTheme(theme: Theme): Promise<void> {
    const { label, className } = THEMES[theme];
    await this.runCommand('Preferences: Color Theme');
    await this.chooseFromQuickInput(label, label);
    await this.page.locator(`.monaco-workbench.${className}`).waitFor();
  }

  /** Keeps a picture as `out/screenshots/NAME.png` and gives its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(screenshotFolder, { recursive: true });
    const path = join(screenshotFolder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
