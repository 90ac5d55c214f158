import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withWorkbench } from './withWorkbench';
import type { Workbench } from './workbench';

const ARTICLE = 'border-talks.article';

const inWorkspace = (workbench: Workbench, name: string): string => join(workbench.workspace, name);
const sidecarOf = (workbench: Workbench, article: string): string => inWorkspace(workbench, `${article}.annotations.yaml`);

async function waitFor(workbench: Workbench, message: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (holds()) return;
    await workbench.page.waitForTimeout(100);
  }
  assert.fail(message);
}

describe('an article that is moved in the explorer', () => {
  const workbench = withWorkbench({ file: ARTICLE });
  const renamed = 'border-deal.article';

  before(async () => {
    await workbench().decorations.first().waitFor();
    await workbench().goTo(7, 25);
    await workbench().press('Control+Alt+P');
    await waitFor(workbench(), 'nothing was saved', () => existsSync(sidecarOf(workbench(), ARTICLE)));
  });

  it('takes its annotations along when it is renamed', async () => {
    await workbench().runCommand('File: Reveal Active File in Explorer View');
    await workbench().page.locator(`.explorer-folders-view .monaco-list-row.focused[aria-label^="${ARTICLE}"]`).waitFor();
    // The row is marked before the list takes the keys.
    await workbench().page.locator('.explorer-folders-view .monaco-list').first().focus();
    const input = workbench().page.locator('.explorer-folders-view .explorer-item-edited input');
    await workbench().pressUntil('F2', input);
    await input.fill(renamed);
    await input.press('Enter');
    // VS Code asks before an extension has a part in what the explorer does; its OK has the focus.
    await workbench().page.locator('.monaco-dialog-box', { hasText: 'Article Annotator' }).waitFor();
    await workbench().screenshot('renamed-article');
    await workbench().press('Enter');
    await waitFor(workbench(), 'not renamed', () => existsSync(inWorkspace(workbench(), renamed)));
    await waitFor(workbench(), 'the annotations stayed', () => existsSync(sidecarOf(workbench(), renamed)));
    assert.equal(existsSync(sidecarOf(workbench(), ARTICLE)), false);
    await workbench().page.locator(`.tab.active[data-resource-name="${renamed}"]`).waitFor();
    await workbench().decorations.first().waitFor();
  });

  it('and back when that is undone', async () => {
    await workbench().page.locator('.explorer-folders-view .monaco-list').first().focus();
    await workbench().press('ControlOrMeta+Z');
    const confirm = workbench().page.locator('.monaco-dialog-box .monaco-button', { hasText: /Undo/u }).first();
    await confirm.click({ timeout: 3000 }).catch(() => undefined);
    await waitFor(workbench(), 'not undone', () => existsSync(inWorkspace(workbench(), ARTICLE)));
    await waitFor(workbench(), 'the annotations stayed', () => existsSync(sidecarOf(workbench(), ARTICLE)));
    assert.equal(existsSync(sidecarOf(workbench(), renamed)), false);
  });

  it('is recognised in a copy, which gets the annotations when the reader wants it', async () => {
    const copy = 'copy-of-border-talks.article';
    await copyFile(inWorkspace(workbench(), ARTICLE), inWorkspace(workbench(), copy));
    await workbench().openFile(copy);
    const question = workbench().page.locator('.notifications-center .notification-list-item', {
      hasText: 'has the same text as',
    });
    await workbench()
      .page.locator(
        '.statusbar-item[aria-label*="1 New Notification"], .statusbar-item[aria-label*="Notifications"] .codicon-bell-dot',
      )
      .first()
      .waitFor();
    await workbench().runCommand('Notifications: Show Notifications');
    await question.waitFor();
    await workbench().screenshot('copied-article');
    await question.locator('.monaco-button', { hasText: 'Take Annotations Along' }).click();
    await waitFor(workbench(), 'nothing was taken along', () => existsSync(sidecarOf(workbench(), copy)));
    const [own, others] = await Promise.all([copy, ARTICLE].map((name) => readFile(sidecarOf(workbench(), name), 'utf8')));
    assert.match(own ?? '', /path: copy-of-border-talks\.article/u);
    assert.match(own ?? '', /status: confirmed/u);
    assert.match(others ?? '', /status: confirmed/u);
  });
});
