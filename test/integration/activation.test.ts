import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('gives the extension API', async () => {
    const extension = vscode.extensions.getExtension<Record<string, unknown>>('article-annotator.article-annotator');
    assert.ok(extension, 'the extension is not there');
    const api = await extension.activate();
    assert.equal(extension.isActive, true);
    assert.deepEqual(
      ['getAnnotations', 'whenSettled', 'onDidChangeAnnotations'].filter((name) => !(name in api)),
      [],
    );
  });
});
