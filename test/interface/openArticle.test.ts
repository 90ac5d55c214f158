import * as assert from 'node:assert/strict';
import { withWorkbench } from './withWorkbench';

describe('an article that is opened', () => {
  const workbench = withWorkbench({ file: 'border-talks.article' });

  it('has painted highlights', async () => {
    await workbench().decorations.first().waitFor();
    assert.ok((await workbench().decorations.count()) > 0);
  });

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
    it(`is shown in the ${theme} theme`, async () => {
      await workbench().changeTheme(theme);
      await workbench().screenshot(`article-${theme}`);
    });
  }

  it('gives way to another file, and the cursor moves', async () => {
    await workbench().openFile('cup-final-penalty.article');
    await workbench().goTo(3, 2);
    await workbench().decorations.first().waitFor();
  });
});
