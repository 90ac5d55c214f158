import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import { annotations, eventually, leaveNothing, newArticle, readText, run, select, sidecarOf, spanOf } from './testArticle';

const TEXT = [
  'Boats stay in',
  '',
  'The grulk snib met on Monday. “The grulk snib is tired,” somebody said.',
  '',
  'The grulk snib’s boats stay in, and the grulk snibs do not.',
  '',
].join('\n');

/** The stored mentions of the name, by line. */
async function lines(document: vscode.TextDocument): Promise<readonly number[]> {
  return entitiesOf(await annotations(document.uri))
    .flatMap(({ mentions }) => mentions)
    .filter(({ text, status }) => text === 'grulk snib' && status === 'confirmed')
    .flatMap(({ span }) => (span === null ? [] : [document.positionAt(span.start).line]));
}

describe('all occurrences of a name', () => {
  afterEach(leaveNothing);

  it('are marked in one step, which one undo takes back and one redo makes again', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const id = await run('annotateOrganization', uri, spanOf(document, 'grulk snib'));
    const ids = (await run('annotateAllOccurrences', uri, id)) as readonly string[];
    assert.equal(ids.length, 2);
    assert.deepEqual(await lines(document), [2, 2, 4]);
    const yaml = await readText(sidecarOf(uri));
    for (const each of ids) assert.ok(yaml.includes(each), yaml);
    await run('undo', uri);
    assert.deepEqual(await lines(document), [2]);
    await run('redo', uri);
    assert.deepEqual(await lines(document), [2, 2, 4]);
    assert.deepEqual(await run('annotateAllOccurrences', uri, id), []);
    await assert.rejects(async () => run('annotateAllOccurrences', uri, 'nobody'));
  });

  it('are shown to the reader first, and taken with one key', async () => {
    const document = await newArticle(TEXT);
    await run('annotateOrganization', document.uri, spanOf(document, 'grulk snib'));
    select(document, 'grulk snib');
    const done = run('annotateAllOccurrences');
    await eventually('The places were not taken.', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await lines(document)).length === 3;
    });
    assert.equal(((await done) as readonly string[]).length, 2);
  });

  it('are not marked where the text was edited before the reader answered, nor is any other place', async () => {
    const document = await newArticle(TEXT);
    await run('annotateOrganization', document.uri, spanOf(document, 'grulk snib'));
    for (const command of ['annotateAllOccurrences', 'annotateAs']) {
      select(document, 'grulk snib');
      let isOver = false;
      const done = run(command).then(() => (isOver = true));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'No, ');
      await vscode.workspace.applyEdit(edit);
      await eventually('The reader is not asked.', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return isOver;
      });
      await done;
      assert.deepEqual(await lines(document), [2], command);
    }
    const words = entitiesOf(await annotations(document.uri)).flatMap(({ mentions }) =>
      mentions.flatMap(({ span, status }) =>
        span === null || status !== 'confirmed' ? [] : [document.getText().slice(span.start, span.end)],
      ),
    );
    assert.deepEqual(words, ['grulk snib']);
  });
});
