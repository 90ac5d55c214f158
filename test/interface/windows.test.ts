import { join } from 'node:path';
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

  describe('after settings changed', () => {
    const workbench = withWorkbench({ file: 'border-talks.article' });
    it('of the article that is open', async () => {
      await workbench().decorations.first().waitFor();
      await workbench().changeSettings({ 'editor.lineNumbers': 'off' });
      await workbench().page.locator('.line-numbers').first().waitFor({ state: 'detached' });
      await workbench().decorations.first().waitFor();
    });
  });
});
