import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import { annotations, api, closeAll, eventually, exists, inWorkspace, readText, run, sidecarOf, writeText } from './testArticle';

describe('the sample article', () => {
  const made: vscode.Uri[] = [];

  afterEach(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  });

  it('is a copy to read, decide on and keep, also while the walkthrough is in front', async function () {
    this.timeout(60_000);
    const uri = (await run('openSample')) as vscode.Uri;
    made.push(uri, sidecarOf(uri));
    const extension = vscode.extensions.getExtension('article-annotator.article-annotator');
    assert.ok(extension && !uri.toString().startsWith(extension.extensionUri.toString()), uri.toString());
    assert.equal(
      await readText(uri),
      await readText(vscode.Uri.joinPath(extension.extensionUri, 'media', 'sample', 'tide-mill.article')),
    );
    await (await api()).whenSettled(uri);
    const found = await annotations(uri);
    for (const name of ['Clara Devane', 'Tom Arkwell', 'Jonas Reed'])
      assert.ok(
        found.people.some((person) => person.name === name),
        name,
      );
    assert.ok(found.organizations.length > 0 && found.quotes.length > 2);

    // The buttons of the walkthrough act on the article beside it.
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'article-annotator.article-annotator#start', false);
    await eventually('The walkthrough is not in front.', () => vscode.window.activeTextEditor === undefined);
    await run('nextSuggestion');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.ok(!vscode.window.activeTextEditor.selection.isEmpty);
    await run('confirm');
    await eventually('What was confirmed is not saved.', () => exists(sidecarOf(uri)));

    // Whoever opens it again goes on with what was decided.
    await closeAll();
    assert.equal(((await run('openSample')) as vscode.Uri).toString(), uri.toString());
    await (await api()).whenSettled(uri);
    const again = await annotations(uri);
    const decided = [...entitiesOf(again).flatMap(({ mentions }) => mentions), ...again.quotes];
    assert.equal(decided.filter(({ status }) => status === 'confirmed').length, 1);
  });
});

describe('a text that is not read as an article by itself', () => {
  it('is one once the reader says so, and can be annotated', async () => {
    const uri = inWorkspace('notes.md');
    await writeText(uri, '# Mill fire\n\n**Ada Okafor** said the mill was empty. Okafor left at nine.\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const known = async (): Promise<boolean> =>
      (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, new vscode.Position(2, 3)))
        .length > 0;
    assert.ok(!(await known()));
    await run('readAsArticle');
    assert.ok(await known());
    await run('confirmAll', uri);
    await eventually('Nothing is saved.', () => exists(sidecarOf(uri)));
    await closeAll();
    for (const each of [uri, sidecarOf(uri)]) await vscode.workspace.fs.delete(each);
  });
});
