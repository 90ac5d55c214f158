import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import {
  annotations,
  api,
  closeAll,
  eventually,
  exists,
  inWorkspace,
  leaveNothing,
  newArticle,
  readText,
  run,
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const TEXT = 'Talks end\n\nMinister Ada Okafor met Ben Cole on Monday. "We agreed on it all," said Okafor.\n';

const layerOf = (article: vscode.Uri): vscode.Uri => article.with({ path: `${article.path}.annotations.dana.yaml` });

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit), 'not renamed');
}

async function confirmedNames(uri: vscode.Uri): Promise<readonly string[]> {
  return entitiesOf(await annotations(uri)).flatMap(({ mentions }) =>
    mentions.filter(({ status }) => status === 'confirmed').map(({ text }) => text),
  );
}

describe('an article that is moved', () => {
  afterEach(leaveNothing);

  it('takes the annotations of everybody along when it is renamed', async () => {
    const document = await newArticle(TEXT, 'before-rename.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    await writeText(layerOf(document.uri), 'version: 1\n');
    const to = inWorkspace('after-rename.article');
    await rename(document.uri, to);
    assert.deepEqual(await Promise.all([sidecarOf(to), layerOf(to)].map(exists)), [true, true]);
    assert.deepEqual(await Promise.all([sidecarOf(document.uri), layerOf(document.uri)].map(exists)), [false, false]);
    assert.deepEqual(await confirmedNames(to), ['Ben Cole']);
    // What is written next names the article as it is called now.
    const again = await vscode.workspace.openTextDocument(to);
    await run('annotatePerson', to, spanOf(again, 'Ada Okafor'));
    assert.match(await readText(sidecarOf(to)), /path: after-rename\.article/u);
    assert.equal(await exists(sidecarOf(document.uri)), false);
  });

  it('loses nothing of a text with unsaved edits', async () => {
    const document = await newArticle(TEXT, 'dirty-rename.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Premier Cleo Marsh flew in\n\n');
    await vscode.workspace.applyEdit(edit);
    await run('annotatePerson', document.uri, spanOf(document, 'Cleo Marsh'));
    const to = inWorkspace('dirty-renamed.article');
    await rename(document.uri, to);
    await eventually('the annotations did not follow', async () => (await confirmedNames(to)).length === 2);
    const moved = await vscode.workspace.openTextDocument(to);
    const set = await annotations(to);
    for (const { text, span, status } of entitiesOf(set).flatMap(({ mentions }) => mentions)) {
      if (status === 'confirmed') assert.equal(moved.getText().slice(span?.start, span?.end), text);
    }
    await moved.save();
    await (await api()).whenSettled(to);
    assert.match(await readText(sidecarOf(to)), /text: Cleo Marsh/u);
  });

  it('takes its annotations along when it is deleted, and those of a folder with it', async () => {
    const document = await newArticle(TEXT, 'deleted.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    await writeText(layerOf(document.uri), 'version: 1\n');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.deepEqual(await Promise.all([sidecarOf(document.uri), layerOf(document.uri)].map(exists)), [false, false]);
  });

  it('is followed when its folder is renamed', async () => {
    await vscode.workspace.fs.createDirectory(inWorkspace('desk-a'));
    const document = await newArticle(TEXT, 'desk-a/story.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    await rename(inWorkspace('desk-a'), inWorkspace('desk-b'));
    const to = inWorkspace('desk-b/story.article');
    assert.equal(await exists(sidecarOf(to)), true);
    assert.deepEqual(await confirmedNames(to), ['Ben Cole']);
    assert.equal(await exists(sidecarOf(document.uri)), false);
  });

  it('leaves annotations alone that are there already', async () => {
    const document = await newArticle(TEXT, 'meets-another.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    const to = inWorkspace('met-another.article');
    await writeText(sidecarOf(to), 'version: 1 # of another\n');
    await rename(document.uri, to);
    assert.equal(await readText(sidecarOf(to)), 'version: 1 # of another\n');
    assert.match(await readText(sidecarOf(document.uri)), /Ben Cole/u);
  });

  it('is missed in Problems when another program took it away, and its annotations can be given to another', async () => {
    const document = await newArticle(TEXT, 'taken-away.article');
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    const sidecar = sidecarOf(document.uri);
    await closeAll();
    await vscode.workspace.fs.delete(document.uri);
    const isMissed = (): boolean => vscode.languages.getDiagnostics(sidecar).some(({ code }) => code === 'article-gone');
    await eventually('nothing is said of annotations without an article', isMissed);
    const opened = await vscode.workspace.openTextDocument(sidecar);
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      opened.uri,
      new vscode.Range(0, 0, 0, 1),
    );
    assert.ok(actions.some(({ command }) => command?.command === 'articleAnnotator.moveAnnotations'));
    const other = await newArticle(TEXT, 'taken-over.article');
    await run('moveAnnotations', sidecar, other.uri);
    assert.match(await readText(sidecarOf(other.uri)), /Ben Cole/u);
    await eventually('the problem stays', () => !isMissed());
    await eventually('the annotations are not read', async () => (await confirmedNames(other.uri)).includes('Ben Cole'));
    await assert.rejects(async () => run('moveAnnotations', sidecarOf(other.uri), other.uri), /already/u);
  });
});
