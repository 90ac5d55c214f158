import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf, suggestionIds } from '../../src/core/index';
import {
  annotations,
  closeAll,
  eventually,
  exists,
  leaveNothing,
  newArticle,
  readText,
  run,
  select,
  sidecarOf,
  spanOf,
} from './testArticle';

const TEXT = [
  'Harbour talks end',
  '',
  'Ada Okafor met Ben Cole in Lagos on Monday. “We agreed on all of it,” Ada Okafor told reporters.',
  '',
  '“It took a year,” said Ben Cole.',
  '',
].join('\n');

const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });

/** The confirmed mentions of a name in an article. */
const mentionsOf = async (uri: vscode.Uri, name: string): Promise<number> =>
  entitiesOf(await annotations(uri))
    .filter((entity) => entity.name === name)
    .flatMap(({ mentions }) => mentions)
    .filter(({ status }) => status === 'confirmed').length;

describe('review', () => {
  afterEach(leaveNothing);

  it('decides on one suggestion after the other, types nothing into the text meanwhile, and everything after', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const open = async (): Promise<number> => suggestionIds(await annotations(uri)).length;
    const all = await open();
    assert.ok(all >= 5, String(all));
    await run('review');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor?.document === document);
    assert.equal(document.getText(editor.selection), 'Ada Okafor');
    await type('zz');
    assert.equal(document.getText(), TEXT);
    await run('reviewConfirm');
    assert.equal(document.getText(editor.selection), 'Ben Cole');
    await run('reviewReject');
    await run('reviewUndo');
    assert.equal(document.getText(editor.selection), 'Ben Cole');
    assert.equal(await open(), all - 1);
    await run('reviewAsOrganization');
    assert.equal(await mentionsOf(uri, 'Ben Cole'), 1);
    // What nobody suggests is marked with the kind that was chosen last.
    select(document, 'Lagos');
    await run('reviewNext');
    for (let left = await open(); left > 0; left = await open()) {
      await run('reviewConfirm');
      assert.ok((await open()) < left);
    }
    await eventually('The text can be typed into again.', async () => {
      await type('zz');
      return document.getText().includes('zz');
    });
  });

  it('stays left, also while a step is still being undone', async () => {
    const { uri } = await newArticle(TEXT);
    await run('review');
    const [first] = suggestionIds(await annotations(uri));
    // A step that takes a while: it is one of a file.
    await run('neverSuggest', uri, first);
    const undone = run('reviewUndo');
    await Promise.all([undone, run('endReview')]);
    const open = suggestionIds(await annotations(uri)).length;
    await run('reviewConfirm');
    await run('reviewReject');
    assert.equal(suggestionIds(await annotations(uri)).length, open);
  });

  it('is left by going elsewhere, and the same kind is marked again with one command', async () => {
    const other = await newArticle('Boats stay in\n\nNothing was said.\n');
    const document = await newArticle(TEXT);
    await run('review', document.uri);
    await vscode.window.showTextDocument(other);
    await eventually('The other article can be typed into.', async () => {
      await type('zz');
      return other.getText().includes('zz');
    });
    await vscode.window.showTextDocument(document);
    await eventually('The article can be typed into again.', async () => {
      await type('zz');
      return document.getText().includes('zz');
    });
    select(document, 'Lagos');
    await run('annotateOrganization');
    select(document, 'Monday');
    await run('annotateAgain');
    const { organizations } = await annotations(document.uri);
    assert.ok(['Lagos', 'Monday'].every((name) => organizations.some((each) => each.name === name)));
  });
});

describe('all articles', () => {
  afterEach(leaveNothing);

  it('have a name marked in one step, closed ones too, and one undo takes all of it back', async () => {
    const closed = [
      (await newArticle(`One\n\nThe grulk snib came.\n`)).uri,
      (await newArticle(`Two\n\nA grulk snib, the grulk snib.\n`)).uri,
    ] as const;
    await newArticle('Three\n\nNobody came.\n');
    await closeAll();
    const document = await newArticle('Boats\n\nThe grulk snib met. The grulk snib left.\n');
    const { uri } = document;
    const id = await run('annotateOrganization', uri, spanOf(document, 'grulk snib'));
    const marked = (await run('annotateAllInWorkspace', uri, id)) as readonly {
      readonly uri: vscode.Uri;
      readonly ids: readonly string[];
    }[];
    const counts = async (): Promise<readonly number[]> =>
      Promise.all([uri, ...closed].map((each) => mentionsOf(each, 'grulk snib')));
    assert.deepEqual(
      new Map(marked.map((each) => [each.uri.path, each.ids.length])),
      new Map([
        [uri.path, 1],
        [closed[0].path, 1],
        [closed[1].path, 2],
      ]),
    );
    assert.deepEqual(await counts(), [2, 1, 2]);
    for (const each of closed) assert.match(await readText(sidecarOf(each)), /name: grulk snib/u);
    // From any of them.
    await run('undo', closed[0]);
    assert.deepEqual(await counts(), [1, 0, 0]);
    await eventually('The files of the others say so too.', async () => {
      const texts = await Promise.all(
        closed.map(async (each) => ((await exists(sidecarOf(each))) ? readText(sidecarOf(each)) : '')),
      );
      return texts.every((text) => !text.includes('grulk snib'));
    });
    await run('redo', uri);
    assert.deepEqual(await counts(), [2, 1, 2]);
    assert.deepEqual(await run('annotateAllInWorkspace', uri, id), []);
  });
});

describe('small things', () => {
  afterEach(leaveNothing);

  it('work by command: a name of somebody known, a name rejected everywhere, a check, notes, a quote copied', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const ada = entitiesOf(await annotations(uri)).find(({ name }) => name === 'Ada Okafor');
    assert.ok(ada);
    const id = await run('annotateAs', uri, spanOf(document, 'Lagos'), ada.id);
    assert.equal(await mentionsOf(uri, 'Ada Okafor'), 1);
    await assert.rejects(async () => run('annotateAs', uri, spanOf(document, 'Monday'), 'nobody'));
    await run('addNote', uri, id, 'Not a place?');
    const cole = entitiesOf(await annotations(uri)).find(({ name }) => name === 'Ben Cole');
    await run('rejectName', uri, cole?.mentions[0]?.id);
    assert.ok(!entitiesOf(await annotations(uri)).some(({ mentions }) => mentions.some(({ text }) => text === 'Ben Cole')));
    const quote = (await annotations(uri)).quotes.find(({ text }) => text.includes('We agreed'));
    assert.ok(quote);
    await run('checkQuote', uri, quote.id, { verdict: 'verified', source: 'tape 3' });
    await assert.rejects(async () => run('checkQuote', uri, quote.id, { verdict: 'maybe' }));
    const copied = await run('copyQuote', uri, quote.id);
    assert.match(String(copied), /^“We agreed on all of it,” — Ada Okafor \(.*:3\)$/u);
    assert.equal(await vscode.env.clipboard.readText(), copied);
    const yaml = await readText(sidecarOf(uri));
    assert.match(yaml, /thread: \[\{ ?by: reader, time: [^,]+, text: Not a place\? ?\}\]/u);
    assert.match(yaml, /checked: \{ ?verdict: verified, source: tape 3 ?\}/u);
    assert.match(yaml, /- \{ kind: person, text: Ben Cole \}/u);
    for (let n = 0; n < 4; n++) await run('undo', uri);
    assert.deepEqual([await mentionsOf(uri, 'Ada Okafor'), (await annotations(uri)).rejected], [0, []]);
  });
});
