import * as assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWorkbench } from './withWorkbench';
import type { Workbench } from './workbench';

const ARTICLE = 'market-roof-vote.article';

const sidecar = (workbench: Workbench, article = ARTICLE): string => join(workbench.workspace, `${article}.annotations.yaml`);

/** Waits until the annotations file on disk says something. */
async function waitForYaml(workbench: Workbench, pattern: RegExp, article = ARTICLE): Promise<void> {
  let yaml = '';
  for (let tries = 0; tries < 100; tries++) {
    yaml = await readFile(sidecar(workbench, article), 'utf8').catch(() => '');
    if (pattern.test(yaml)) return;
    await workbench.page.waitForTimeout(100);
  }
  assert.fail(`${String(pattern)} is not in the annotations file:\n${yaml}`);
}

/** Puts the cursor on the first of some words of an article. */
async function goTo(workbench: Workbench, words: string, article = ARTICLE): Promise<void> {
  const lines = (await readFile(join(workbench.workspace, article), 'utf8')).split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  assert.ok(line >= 0, `“${words}” is not in ${article}.`);
  await workbench.goTo(line + 1, (lines[line]?.indexOf(words) ?? 0) + 1);
}

describe('annotating by keyboard', () => {
  const workbench = withWorkbench({ file: ARTICLE });

  it('a name is marked, and the YAML is on disk', async () => {
    await workbench().decorations.first().waitFor();
    await goTo(workbench(), 'Lagelu Steel');
    await workbench().press('Control+Alt+O');
    await waitForYaml(workbench(), /organizations:[^]*name: Lagelu Steel[^]*text: Lagelu Steel, .*status: confirmed/u);
  });

  it('a selection is marked as a quote', async () => {
    await goTo(workbench(), 'the drains would still');
    await workbench().press('Shift+End', 'Control+Alt+Q');
    await waitForYaml(workbench(), /text: the drains would[^]*type: indirect/u);
  });

  it('the speaker is chosen from a list', async () => {
    await workbench().press('Control+Alt+S');
    await workbench().page.locator('.quick-input-title', { hasText: 'Who said this?' }).waitFor();
    await workbench().screenshot('annotate-speaker');
    await workbench().page.keyboard.type('Nwankwo');
    await workbench().press('Enter');
    await waitForYaml(workbench(), /speaker: \{ entity: chidi-nwankwo-bello/u);
  });

  it('a speaker that is in no list is typed once', async () => {
    await workbench().press('Control+Alt+S');
    await workbench().page.locator('.quick-input-title', { hasText: 'Who said this?' }).waitFor();
    await workbench().page.keyboard.type('a plumber');
    await workbench().page.locator('.quick-input-list .focused', { hasText: 'Somebody else' }).waitFor();
    await workbench().press('Enter');
    await workbench().page.locator('.quick-input-widget', { hasText: 'Words for the speaker' }).waitFor();
    await workbench().press('Enter');
    await waitForYaml(workbench(), /speaker: \{ text: a plumber \}/u);
    await workbench().press('Control+Alt+Z');
    await waitForYaml(workbench(), /speaker: \{ entity: chidi-nwankwo-bello/u);
  });

  it('an export is found by the name of its format', async () => {
    await workbench().runCommand('Article Annotator: Export…');
    await workbench().page.locator('.quick-input-title', { hasText: 'Export as' }).waitFor();
    await workbench().page.keyboard.type('json');
    await workbench().page.locator('.quick-input-list .focused', { hasText: 'Data' }).waitFor();
    await workbench().press('Escape');
  });

  it('an entity is renamed', async () => {
    await goTo(workbench(), 'Lagelu Steel');
    await workbench().press('Control+Alt+R');
    await workbench().answer('Lagelu Steel Works');
    await waitForYaml(workbench(), /name: Lagelu Steel Works\n {4}aliases: \[ ?Lagelu Steel ?\]/u);
  });

  it('suggestions are gone through and confirmed, and a change is undone', async () => {
    await workbench().goTo(1, 1);
    const confirmed = async (): Promise<number> =>
      (await readFile(sidecar(workbench()), 'utf8')).match(/status: confirmed/gu)?.length ?? 0;
    const before = await confirmed();
    await workbench().press('Alt+BracketRight', 'Control+Alt+Enter');
    for (let tries = 0; tries < 100 && (await confirmed()) === before; tries++) await workbench().page.waitForTimeout(100);
    assert.equal(await confirmed(), before + 1);
    await workbench().press('Control+Alt+Z');
    for (let tries = 0; tries < 100 && (await confirmed()) !== before; tries++) await workbench().page.waitForTimeout(100);
    assert.equal(await confirmed(), before);
  });

  it('what lost its place is attached again where the reader selects, and that is undone and done again', async () => {
    const page = workbench().page;
    await goTo(workbench(), 'Lagelu Steel');
    // Typed over whole: it is lost. The words that stand there now are selected again.
    await workbench().press(...Array.from({ length: 'Lagelu Steel'.length }, () => 'Shift+ArrowRight'));
    await page.keyboard.type('Iron Hill');
    await workbench().press('Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'Control+Alt+A');
    await page.locator('.quick-input-title', { hasText: 'Where is “Lagelu Steel” now?' }).waitFor();
    await workbench().screenshot('annotate-attach-again');
    await workbench().press('Enter');
    await workbench().save();
    await waitForYaml(workbench(), /text: Iron Hill, .*status: confirmed/u);
    await workbench().press('Control+Alt+Z');
    await waitForYaml(workbench(), /text: Lagelu Steel, .*state: orphaned/u);
    await workbench().press('Control+Alt+Y');
    await waitForYaml(workbench(), /text: Iron Hill, .*status: confirmed/u);
  });

  it('typing moves what is annotated, and saving writes the new places', async () => {
    await workbench().goTo(2, 1);
    await workbench().press('Enter', 'Enter');
    await workbench().save();
    const line = (await readFile(join(workbench().workspace, ARTICLE), 'utf8'))
      .split('\n')
      .findIndex((each) => each.includes('Iron Hill'));
    await waitForYaml(workbench(), new RegExp(`at: ${String(line + 1)}:\\d+-\\d+, text: Iron Hill`, 'u'));
  });

  it('what is confirmed in an unsaved text is kept when the window closes before it is saved, and stands right after', async () => {
    const page = workbench().page;
    await workbench().goTo(1, 1);
    await page.keyboard.type('Unsaved ');
    await goTo(workbench(), 'Chidi Nwankwo');
    await workbench().press(...Array.from({ length: 4 }, () => 'ArrowRight'), 'Control+Alt+P');
    await waitForYaml(workbench(), /people:[^]*text: Chidi Nwankwo[^,]*, .*status: confirmed/u);
    const written = await readFile(sidecar(workbench()), 'utf8');
    // Hot exit writes unsaved texts a second after they change.
    await page.locator('.tab.active.dirty').waitFor();
    await page.waitForTimeout(2000);
    await workbench().reload();
    await page.locator('.tab.active.dirty').waitFor();
    await workbench().goTo(1, 1);
    await workbench().lines.filter({ hasText: 'Unsaved' }).first().waitFor();
    await workbench().decorations.first().waitFor();
    assert.equal(await readFile(sidecar(workbench()), 'utf8'), written);
    await workbench().save();
    for (let tries = 0; tries < 100 && (await readFile(sidecar(workbench()), 'utf8')) === written; tries++)
      await page.waitForTimeout(100);
    assert.notEqual(await readFile(sidecar(workbench()), 'utf8'), written);
    assert.match(await readFile(sidecar(workbench()), 'utf8'), /text: Chidi Nwankwo[^,]*, .*status: confirmed/u);
    assert.doesNotMatch(await readFile(sidecar(workbench()), 'utf8'), /state: (?:orphaned|changed)/u);
  });

  it('suggestions are reviewed with one key each, and no key types into the text', async () => {
    const article = 'border-talks.article';
    const { page } = workbench();
    const text = await readFile(join(workbench().workspace, article), 'utf8');
    await workbench().openFile(article);
    await workbench().decorations.first().waitFor();
    await workbench().goTo(1, 1);
    await workbench().press('Control+Alt+V');
    const item = page.locator('.statusbar-item', { hasText: 'Esc leaves' });
    await item.waitFor();
    const left = async (): Promise<number> => Number(/(\d+) left/u.exec(await item.innerText())?.[1]);
    const all = await left();
    const says = (count: number, action: string): Promise<void> =>
      page
        .locator('.statusbar-item', { hasText: `${count} left` })
        .filter({ hasText: action })
        .waitFor();
    await workbench().press('y');
    await says(all - 1, 'Confirmed: ');
    await workbench().press('n');
    await says(all - 2, 'Rejected: ');
    await workbench().press('u');
    await says(all - 1, 'No longer rejected: ');
    // Keys that mean nothing, and a paste, do nothing.
    await workbench().press('z', 'w', '4', 'Control+V');
    await workbench().press('o');
    await says(all - 2, 'Confirmed: ');
    // The card of what is under review opens by keyboard, and the keys of the review work over it.
    const card = page.locator('.monaco-editor .monaco-hover:visible .hover-contents:has(.codicon)');
    await workbench().press('Control+K', 'Control+I');
    await card.first().waitFor();
    await workbench().press('y');
    await says(all - 3, 'Confirmed: ');
    await workbench().press('u');
    await says(all - 2, 'No longer confirmed: ');
    // Escape closes an open card first.
    await workbench().press('Control+K', 'Control+I');
    await card.first().waitFor();
    await workbench().press('Escape');
    await card.first().waitFor({ state: 'hidden' });
    await item.waitFor();
    // Left and begun again at a quote.
    await workbench().press('Escape');
    await item.waitFor({ state: 'detached' });
    await goTo(workbench(), '"The river between us', article);
    await workbench().press('Control+Alt+V');
    await item.filter({ hasText: 'Quote of' }).waitFor();
    const speaker = /Quote of ([^·]+)/u;
    const before = speaker.exec(await item.innerText())?.[1];
    await workbench().press('s');
    await page.locator('.statusbar-item', { hasText: `${all - 3} left` }).waitFor();
    assert.notEqual(speaker.exec(await item.innerText())?.[1], before);
    await workbench().screenshot('annotate-review');
    await workbench().press('Escape');
    await item.waitFor({ state: 'detached' });
    await waitForYaml(workbench(), /organizations:[^]*status: confirmed[^]*quotes:[^]*status: confirmed/u, article);
    assert.equal(await page.locator('.tab.active.dirty').count(), 0);
    await workbench().press('ArrowLeft');
    await page.keyboard.type('zz');
    await page.locator('.tab.active.dirty').waitFor();
    await workbench().press('ControlOrMeta+Z');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(await readFile(join(workbench().workspace, article), 'utf8'), text);
  });

  it('nothing is annotated while the annotations file has an error, and Problems says so', async () => {
    const article = 'boatyard-trial.article';
    const broken = 'version: 1\npeople: [oops\n';
    await writeFile(sidecar(workbench(), article), broken);
    await workbench().openFile(article);
    await workbench().decorations.first().waitFor();
    await workbench().press('Alt+BracketRight', 'Control+Alt+Enter');
    await workbench().runCommand('Notifications: Show Notifications');
    await workbench().page.locator('.notifications-center .notification-list-item', { hasText: 'has errors' }).waitFor();
    await workbench().screenshot('annotate-broken-sidecar');
    assert.equal(await readFile(sidecar(workbench(), article), 'utf8'), broken);
    await writeFile(sidecar(workbench(), article), 'version: 1\n');
    await workbench().page.waitForTimeout(1500);
    await workbench().press('Escape');
    await workbench().page.locator('.editor-instance .view-lines').first().click();
    await workbench().press('Alt+BracketRight', 'Control+Alt+Enter');
    await waitForYaml(workbench(), /status: confirmed/u, article);
  });
});
