import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { repositoryRoot } from '../vscode/paths';
import { withWorkbench } from './withWorkbench';
import type { Theme, Workbench } from './workbench';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  };
}

const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as Manifest;

const DEFAULTS: Readonly<Record<Theme, string>> = {
  light: 'light',
  dark: 'dark',
  'high-contrast': 'highContrast',
  'high-contrast-light': 'highContrastLight',
};

/** A contributed colour as browsers compute it. */
function colour(name: string, theme: Theme): string {
  const hex = manifest.contributes.colors.find(({ id }) => id === `articleAnnotator.${name}`)?.defaults[DEFAULTS[theme]] ?? '';
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
}

/** The borders of every highlight that is seen, as `top right bottom left`: width, style and colour. */
const borders = (workbench: Workbench): Promise<string[]> =>
  workbench.page.locator('.editor-instance .view-overlays [class*="TextEditorDecorationType"]').evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return ['top', 'right', 'bottom', 'left']
        .map((side) => {
          const width = style.getPropertyValue(`border-${side}-width`);
          const [line, tone] = [style.getPropertyValue(`border-${side}-style`), style.getPropertyValue(`border-${side}-color`)];
          return width === '0px' ? 'none' : `${width} ${line} ${tone}`;
        })
        .join(' | ');
    }),
  );

/** Waits until some highlight has these borders. */
async function waitForBorders(workbench: Workbench, wanted: string): Promise<void> {
  const end = Date.now() + 10_000;
  let seen: readonly string[] = [];
  while (Date.now() < end) {
    seen = await borders(workbench);
    if (seen.includes(wanted)) return;
    await workbench.page.waitForTimeout(100);
  }
  assert.fail(`No highlight has the borders ${wanted}. There are: ${[...new Set(seen)].join('; ')}`);
}

/** Where the highlights of the line that the cursor is in begin, in pixels. */
async function leftEdgesAtCursor(workbench: Workbench): Promise<number[]> {
  const top = (await workbench.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox())?.y ?? -1;
  return workbench.page.locator('.editor-instance .view-overlays [class*="TextEditorDecorationType"]').evaluateAll(
    (elements, y) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .filter((box) => Math.abs(box.top - y) < box.height)
        .map((box) => Math.round(box.left))
        .sort((a, b) => a - b),
    top,
  );
}

const below = (line: string): string => `none | none | ${line} | none`;
const around = (line: string): string => [line, line, line, line].join(' | ');
const before = (line: string): string => `none | none | none | ${line}`;
const behind = (line: string): string => `none | ${line} | none | none`;

async function openViews(workbench: Workbench): Promise<void> {
  await workbench.page.locator('.activitybar [aria-label^="Article Annotator"]').first().click();
  await view(workbench, 'People').first().waitFor();
}

/** The rows of a view. */
const view = (workbench: Workbench, name: string): Locator =>
  workbench.page.locator(`.pane:has(> .pane-header[aria-label^="${name}"]) .monaco-list-row`);

/** Puts the cursor inside some words of a line of an article. */
async function goToWords(workbench: Workbench, line: number, words: string, file = 'border-talks.article'): Promise<void> {
  const lines = readFileSync(join(workbench.workspace, file), 'utf8').split('\n');
  const column = lines[line - 1]?.indexOf(words) ?? -1;
  assert.ok(column >= 0, `Line ${String(line)} has no ${words}.`);
  await workbench.goTo(line, column + 2);
}

/** Opens the card of what stands at some words, by keyboard. */
async function hoverAt(workbench: Workbench, line: number, words: string, file?: string): Promise<Locator> {
  await goToWords(workbench, line, words, file);
  await workbench.press('Control+K', 'Control+I');
  const card = workbench.page.locator('.monaco-editor .monaco-hover:visible .hover-contents:has(.codicon)');
  await card.first().waitFor();
  return card;
}

/** Another article in which Viktor Gorelov speaks, with annotations. */
async function writeElsewhere(workspace: string): Promise<void> {
  const said = '"We build it,"';
  const article = ['Bridge & <b>road</b>', '', `${said} Viktor Gorelov said. Then Viktor Gorelov left.`, ''].join('\n');
  const annotations = [
    'version: 1',
    'article: { path: bridge.article, title: "Bridge & <b>road</b>" }',
    'people:',
    '  - id: viktor-gorelov',
    '    name: Viktor Gorelov',
    '    mentions:',
    '      - { id: maaaaaaaa, at: 3:15-29, text: Viktor Gorelov }',
    '      - { id: mbbbbbbbb, at: 3:41-55, text: Viktor Gorelov }',
    'quotes:',
    `  - { id: qaaaaaaaa, at: 3:1-15, text: '${said}', type: direct, speaker: { entity: viktor-gorelov } }`,
    '',
  ].join('\n');
  await writeFile(join(workspace, 'bridge.article'), article);
  await writeFile(join(workspace, 'bridge.article.annotations.yaml'), annotations);
}

describe('an article that is opened', () => {
  const workbench = withWorkbench({ file: 'border-talks.article' });

  describe('has highlights that', () => {
    testHighlights(workbench);
  });
  describe('has cards that', () => {
    testCards(workbench);
  });
  describe('has views that', () => {
    testViews(workbench);
  });
});

function testHighlights(workbench: () => Workbench): void {
  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`tell people, organizations and quotes apart by shape and colour in the ${theme} theme`, async () => {
      await workbench().changeTheme(theme);
      await waitForBorders(workbench(), below(`2px dotted ${colour('person', theme)}`));
      await waitForBorders(workbench(), around(`1px dotted ${colour('organization', theme)}`));
      await waitForBorders(workbench(), before(`2px dotted ${colour('quote', theme)}`));
      await waitForBorders(workbench(), behind(`2px dotted ${colour('quote', theme)}`));
      await workbench().screenshot(`show-${theme}`);
    });
  }

  it('are solid once confirmed', async () => {
    await workbench().changeTheme('light');
    await goToWords(workbench(), 7, 'Ryu Chol Min');
    await workbench().press('Control+Alt+Enter');
    await waitForBorders(workbench(), below(`2px solid ${colour('person', 'light')}`));
  });

  it('stay with their words while text is typed in front of them', async () => {
    await workbench().goTo(7, 1);
    const before = await leftEdgesAtCursor(workbench());
    assert.ok(before.length > 0);
    await workbench().page.keyboard.type('abc');
    await workbench().page.waitForTimeout(1000);
    const after = await leftEdgesAtCursor(workbench());
    assert.deepEqual(
      after.map((edge, n) => edge - (before[n] ?? 0)).map((shift) => shift > 0),
      before.map(() => true),
    );
    await workbench().press('Control+Z');
    await workbench().page.waitForTimeout(1000);
    assert.deepEqual(await leftEdgesAtCursor(workbench()), before);
  });

  it('go and come back by command', async () => {
    await workbench().runCommand('Article Annotator: Show or Hide Highlights');
    await workbench().decorations.first().waitFor({ state: 'detached' });
    await workbench().runCommand('Article Annotator: Show or Hide Highlights');
    await workbench().decorations.first().waitFor();
  });

  it('stay when settings change', async () => {
    await workbench().runCommand('View: Toggle Minimap');
    await workbench().page.locator('.editor-instance .minimap:visible').first().waitFor();
    await workbench().decorations.first().waitFor();
    await workbench().runCommand('View: Toggle Minimap');
  });

  it('are there in another file, and when the reader comes back', async () => {
    await workbench().openFile('cup-final-penalty.article');
    await workbench().goTo(3, 2);
    await workbench().decorations.first().waitFor();
    await workbench().openFile('border-talks.article');
    await workbench().decorations.first().waitFor();
  });
}

function testCards(workbench: () => Workbench): void {
  it('say who somebody is and what they said', async () => {
    await workbench().decorations.first().waitFor();
    const card = await hoverAt(workbench(), 17, 'Gorelov');
    const text = (await card.first().innerText()).replaceAll('\u00a0', ' ');
    assert.match(text, /Viktor Gorelov +Person/u);
    assert.match(text, /Named \d+ times, lines 1, /u);
    assert.match(text, /"I came here by air because the road is bad," line 33/u);
    assert.match(text, /Suggestion, \d+% sure\./u);
    await workbench().screenshot('show-card-person');
  });

  it('go to the places they name', async () => {
    await workbench().page.locator('.monaco-hover:visible a', { hasText: 'line 33' }).first().click();
    await workbench().page.locator('.statusbar-item', { hasText: 'Ln 33' }).waitFor();
  });

  it('confirm from the card', async () => {
    const card = await hoverAt(workbench(), 17, 'Gorelov');
    await card.locator('a', { hasText: 'Confirm' }).first().click();
    await waitForBorders(workbench(), below(`2px solid ${colour('person', 'light')}`));
  });

  it('say who said a quote', async () => {
    const card = await hoverAt(workbench(), 11, 'river');
    assert.match(await card.first().innerText(), /Said by Ryu Chol Min/u);
    await workbench().screenshot('show-card-quote');
  });

  it('show a name and the quote around it, the name first', async () => {
    const card = await hoverAt(workbench(), 9, 'Ryu embraced');
    assert.match(await card.nth(0).innerText(), /Ryu Chol Min/u);
    assert.match(await card.nth(1).innerText(), /Said by/u);
    await workbench().screenshot('show-card-both');
  });

  it('say where else somebody appears and what they said there, and lead there', async () => {
    await writeElsewhere(workbench().workspace);
    const also = workbench().page.locator('.monaco-hover:visible', { hasText: 'Also in' });
    // The annotations of the other article are read when the workbench tells of the file.
    for (let tries = 1; tries < 20 && !(await also.first().isVisible()); tries++) {
      await workbench().press('Escape');
      await hoverAt(workbench(), 17, 'Gorelov');
    }
    const text = (await also.first().innerText()).replaceAll('\u00a0', ' ');
    assert.match(text, /also in 1 other article/u);
    assert.match(text, /Also in\s+Bridge *& *<b>road<\/b> · 2×\s+"We build it," line 3/u);
    const seen = await workbench().page.locator('.monaco-hover:visible').first().boundingBox();
    for (const last of [also.locator('a', { hasText: 'line 3' }).last(), also.locator('a', { hasText: 'Rename…' })]) {
      const box = await last.boundingBox();
      assert.ok(seen && box && box.y + box.height <= seen.y + seen.height, 'seen without scrolling');
    }
    await workbench().screenshot('show-card-elsewhere');
    await also.locator('a', { hasText: 'line 3' }).last().click();
    await workbench().page.locator('.tab.active[data-resource-name="bridge.article"]').waitFor();
    await workbench().page.locator('.statusbar-item', { hasText: 'Ln 3' }).waitFor();
    await workbench().openFile('border-talks.article');
  });

  it('show text that looks like Markdown, HTML, an icon or a command as text', async () => {
    const said = '<img src=x> [a](command:b.c) $(zap) **now** at https://a.org/x,';
    const article = ['Hartmann Speaks', '', `"${said}" Elise Hartmann said on Monday. Hartmann then left.`, ''].join('\n');
    await writeFile(join(workbench().workspace, 'hostile.article'), article);
    await workbench().openFile('hostile.article');
    await workbench().decorations.first().waitFor();
    const card = (await hoverAt(workbench(), 3, 'Elise', 'hostile.article')).first();
    const text = (await card.innerText()).replaceAll('\u00a0', ' ');
    assert.ok(text.includes(said), text);
    const quoted = card.locator('p', { hasText: said });
    assert.equal(await quoted.locator('img, .codicon').count(), 0);
    assert.deepEqual(await quoted.locator('strong').allInnerTexts(), ['Said']);
    assert.deepEqual(await quoted.locator('a').allInnerTexts(), ['line 3']);
  });
}

function testViews(workbench: () => Workbench): void {
  it('list people, organizations and quotes', async () => {
    await workbench().openFile('border-talks.article');
    await openViews(workbench());
    await view(workbench(), 'People').filter({ hasText: 'Viktor Gorelov' }).waitFor();
    await view(workbench(), 'Organizations').filter({ hasText: 'Korean Central News Agency' }).waitFor();
    await view(workbench(), 'Quotes').filter({ hasText: 'Ryu Chol Min' }).waitFor();
  });

  it('say to a screen reader what they show', async () => {
    const row = view(workbench(), 'People').filter({ hasText: 'Viktor Gorelov' });
    assert.match(
      (await row.getAttribute('aria-label')) ?? '',
      /^Viktor Gorelov, person, .*named \d+ times, 2 quotes, \d+ to review/u,
    );
  });

  it('open people to what they said and to their mentions, which lead to the text', async () => {
    await view(workbench(), 'People').filter({ hasText: 'Viktor Gorelov' }).locator('.monaco-tl-twistie').click();
    await view(workbench(), 'People').filter({ hasText: '"I came here by air' }).waitFor();
    const mention = view(workbench(), 'People').filter({ hasText: 'line 17' });
    await mention.first().click();
    await workbench().page.locator('.statusbar-item', { hasText: 'Ln 17' }).waitFor();
    await workbench().screenshot('show-views');
  });

  it('follow the cursor without taking the focus', async () => {
    await goToWords(workbench(), 17, 'Irina Savchenko');
    await view(workbench(), 'People').filter({ hasText: 'Irina Savchenko' }).and(workbench().page.locator('.selected')).waitFor();
    // The editor still has the focus.
    await workbench().press('Control+Home');
    await workbench().page.locator('.statusbar-item', { hasText: 'Ln 1, Col 1' }).waitFor();
  });

  it('take a key for the row that the arrow keys went to, whatever followed the cursor', async () => {
    await goToWords(workbench(), 17, 'Irina Savchenko');
    const row = (name: string): Locator => view(workbench(), 'People').filter({ hasText: name });
    await row('Irina Savchenko').and(workbench().page.locator('.selected')).waitFor();
    await focusPeople(workbench());
    await workbench().press('ArrowDown', 'ArrowDown', 'Control+Alt+Backspace');
    await workbench().page.locator('.statusbar-item [aria-label*="Rejected: Dana Whitlock"]').waitFor();
    await row('Dana Whitlock').waitFor({ state: 'detached' });
    assert.equal(await row('Irina Savchenko').count(), 1);
    // The next row has the focus, and the keys.
    await row('PAVEL ZHERNOV').and(workbench().page.locator('.focused')).waitFor();
    await workbench().press('Control+Alt+Z');
    await row('Dana Whitlock').waitFor();
  });

  it('mark what is confirmed, in the status bar in words', async () => {
    await goToWords(workbench(), 29, 'Hartmann told');
    await workbench().press('Control+Alt+Enter');
    const item = workbench().page.locator('.statusbar-item[id*="articleAnnotator.status"]');
    await workbench().page.locator('.statusbar-item [aria-label*="Confirmed: Hartmann"]').waitFor();
    assert.match(await item.innerText(), /to review/u);
  });

  it('are filtered while the reader types, say so, and show all again', async () => {
    const people = view(workbench(), 'People');
    const message = workbench().page.locator('.pane:has(> .pane-header[aria-label^="People"]) .message');
    await focusPeople(workbench());
    await workbench().press('Control+Alt+F');
    await workbench().page.locator('.quick-input-widget:visible', { hasText: 'Filter the lists' }).waitFor();
    await workbench().typeIntoQuickInput('gorel');
    await message.filter({ hasText: /Filter “gorel”: 1 of \d+/u }).waitFor();
    await people.nth(1).waitFor({ state: 'detached' });
    await workbench().press('Enter');
    await workbench().screenshot('show-views-filtered');
    const header = workbench().page.locator('.pane-header[aria-label^="People"]');
    await header.hover();
    await header.locator('[aria-label^="Clear Filter"]').click();
    await message.filter({ hasText: 'Filter' }).waitFor({ state: 'hidden' });
  });

  it('are sorted by name, and by place again', async () => {
    await focusPeople(workbench());
    const header = workbench().page.locator('.pane-header[aria-label^="People"]');
    const first = (name: string): Locator =>
      view(workbench(), 'People').and(workbench().page.locator('[aria-posinset="1"]')).filter({ hasText: name });
    await first('Ryu Chol Min').waitFor();
    await workbench().runCommand('Article Annotator: Sort Lists by Name');
    await header.filter({ hasText: 'by name' }).waitFor();
    await first('Dana Whitlock').waitFor();
    await workbench().runCommand('Article Annotator: Sort Lists by Place in Text');
    await first('Ryu Chol Min').waitFor();
  });

  it('make one of two when one is dragged on the other, which undo takes back', async () => {
    const row = (name: string): Locator => view(workbench(), 'People').filter({ hasText: name });
    await workbench().runCommand('Article Annotator: Filter Lists…');
    await workbench().answer('el');
    await row('Irina Savchenko').waitFor({ state: 'detached' });
    await row('Elise Hartmann').dragTo(row('PAVEL ZHERNOV'));
    await row('Elise Hartmann').waitFor({ state: 'detached' });
    await row('PAVEL ZHERNOV').click();
    await workbench().press('Control+Alt+Z');
    await row('Elise Hartmann').waitFor();
    await workbench().runCommand('Article Annotator: Clear Filter of Lists');
  });

  it('name the article while another text is in front, as the status bar does', async () => {
    await writeFile(join(workbench().workspace, 'requirements.txt'), 'numpy==1.2\nrequests\n');
    const header = workbench().page.locator('.pane-header[aria-label^="People"]');
    const item = workbench().page.locator('.statusbar-item[id*="articleAnnotator.status"]');
    assert.doesNotMatch(`${await header.innerText()} ${await item.innerText()}`, /border-talks/u);
    await workbench().openFile('requirements.txt');
    await item.filter({ hasText: 'border-talks.article' }).waitFor();
    await header.filter({ hasText: 'border-talks.article' }).waitFor();
    await workbench().screenshot('show-other-text');
    await workbench().openFile('border-talks.article');
    await item.filter({ hasText: /^(?!.*border-talks)/u }).waitFor();
    await header.filter({ hasText: /^(?!.*border-talks)/u }).waitFor();
  });

  it('are joined by the Explorer, which marks what is to be reviewed', async () => {
    await workbench().page.locator('.activitybar [aria-label^="Explorer"]').first().click();
    const label = '.monaco-icon-label[aria-label*="border-talks.article"][aria-label*="suggestions to review"]';
    await workbench().page.locator(`.explorer-folders-view ${label}`).waitFor();
  });
}

/** Puts the focus into the list of people, on the first of them, with all of them closed. */
async function focusPeople(workbench: Workbench): Promise<void> {
  await workbench.runCommand('Article Annotator: Focus on People View');
  await workbench.page.locator('.pane:has(> .pane-header[aria-label^="People"]) .monaco-list:focus').waitFor();
  await workbench.press('Control+ArrowLeft', 'Home');
  await view(workbench, 'People').and(workbench.page.locator('[aria-posinset="1"]')).first().waitFor();
}
