import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

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

  it('registers every command that package.json declares', async () => {
    const extension = vscode.extensions.getExtension('article-annotator.article-annotator');
    await extension?.activate();
    const { contributes } = extension?.packageJSON as Manifest;
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributes.commands.length > 0);
    assert.deepEqual(
      contributes.commands.filter(({ command }) => !registered.has(command)),
      [],
    );
  });
});
