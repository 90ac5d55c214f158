import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../vscode/temporaryFolders';
import { sampleWorkspace } from '../vscode/workspace';
import { withWorkbench } from './withWorkbench';

const ARTICLE = 'border-talks.article';

describe('highlights are painted', () => {
  describe('of an article that is opened', () => {
    const workbench = withWorkbench(async () => ({
      extension: 'web',
      workspace: null,
      file: join(await sampleWorkspace(), ARTICLE),
    }));

    it('in the web worker host, in a window without a folder', () => workbench().decorations.first().waitFor());

    it('of the second folder of a window with two, and its annotations are kept beside it', async () => {
      const first = await sampleWorkspace();
      const second = await sampleWorkspace();
      const workspace = join(await temporaryFolder('roots'), 'two.code-workspace');
      await writeFile(workspace, JSON.stringify({ folders: [{ path: first }, { path: second }] }));
      await workbench().openWindow({ workspace, file: join(second, ARTICLE) });
      await workbench().decorations.first().waitFor();
      await workbench().goTo(7, 25);
      await workbench().press('Control+Alt+P');
      const sidecar = join(second, `${ARTICLE}.annotations.yaml`);
      for (let tries = 0; tries < 100 && !existsSync(sidecar); tries++) await workbench().page.waitForTimeout(100);
      assert.match(await readFile(sidecar, 'utf8'), /status: confirmed/u);
    });
  });

  describe('in Restricted Mode', () => {
    const workbench = withWorkbench({ restricted: true, file: ARTICLE });
    it('of an article that is opened', async () => {
      await workbench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await workbench().decorations.first().waitFor();
    });
  });
});
