import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../vscode/temporaryFolders';
import { sampleWorkspace } from '../vscode/workspace';
import { withWorkbench } from './withWorkbench';
import { Workbench } from './workbench';

describe('highlights are painted', () => {
  describe('in the web worker host', () => {
    const workbench = withWorkbench({ extension: 'web', file: 'border-talks.article' });
    it('of an article that is opened', () => workbench().decorations.first().waitFor());
  });

  describe('in Restricted Mode', () => {
    const workbench = withWorkbench({ restricted: true, file: 'border-talks.article' });
    it('of an article that is opened', async () => {
      await workbench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench().decorations.first().waitFor();
    });
  });

  describe('in a window without a folder', () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await Workbench.open({ workspace: null, file: join(await sampleWorkspace(), 'border-talks.article') });
    });
    after(() => workbench.close());
    it('of an article that is opened', () => workbench.decorations.first().waitFor());
  });

  describe('in a window with two folders', () => {
    let workbench: Workbench;
    let second: string;
    before(async () => {
      const first = await sampleWorkspace();
      second = await sampleWorkspace();
      const workspace = join(await temporaryFolder('roots'), 'two.code-workspace');
      await writeFile(workspace, JSON.stringify({ folders: [{ path: first }, { path: second }] }));
      workbench = await Workbench.open({ workspace, file: join(second, 'border-talks.article') });
    });
    after(() => workbench.close());
    it('of an article of the second one, and its annotations are kept beside it', async () => {
      await workbench.decorations.first().waitFor();
      await workbench.goTo(7, 25);
      await workbench.press('Control+Alt+P');
      const sidecar = join(second, 'border-talks.article.annotations.yaml');
      for (let tries = 0; tries < 100 && !existsSync(sidecar); tries++) await workbench.page.waitForTimeout(100);
      assert.match(await readFile(sidecar, 'utf8'), /status: confirmed/u);
    });
  });

  describe('after settings changed', () => {
    const workbench = withWorkbench({ file: 'border-talks.article' });
    it('of the article that is open', async () => {
      await workbench().decorations.first().waitFor();
      await workbench().runCommand('View: Toggle Minimap');
      await workbench().page.locator('.editor-instance .minimap:visible').first().waitFor();
      await workbench().decorations.first().waitFor();
    });
  });
});
