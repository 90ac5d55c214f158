import * as assert from 'node:assert/strict';
import { Workbench, type Theme } from './workbench';

describe('an article that is opened', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ file: 'border-talks.article' });
  });
  after(() => workbench.close());

  it('has painted highlights', async () => {
    await workbench.decorations.first().waitFor();
    assert.ok((await workbench.decorations.count()) > 0);
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies Theme[]) {
    it(`is shown in the ${theme} theme`, async () => {
      await workbench.changeTheme(theme);
      await workbench.screenshot(`article-${theme}`);
    });
  }

  it('opens other files, runs commands and moves the cursor', async () => {
    await workbench.openFile('cup-final-penalty.article');
    await workbench.runCommand('View: Toggle Word Wrap');
    await workbench.goTo(3, 2);
    await workbench.screenshot('flow');
  });
});
