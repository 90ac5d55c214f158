import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import {
  annotations,
  eventually,
  inWorkspace,
  leaveNothing,
  newArticle,
  openArticle,
  readText,
  run,
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const REGISTRY = 'article-annotator.entities.yaml';
const TEXT = 'Talks end\n\nOn Monday the zorblatt quux fund met Dr. Vronk Ploofsen in the hall.\n';

const names = async (uri: vscode.Uri): Promise<readonly string[]> =>
  entitiesOf(await annotations(uri)).flatMap(({ mentions }) => mentions.map(({ text }) => text));

describe('the registry of the workspace', () => {
  afterEach(async () => {
    await leaveNothing();
    await vscode.workspace.fs.delete(inWorkspace(REGISTRY)).then(undefined, () => undefined);
  });

  it('changes the suggestions of an open article at once, and links what is confirmed', async () => {
    const { uri } = await newArticle(TEXT);
    assert.ok(!(await names(uri)).includes('zorblatt quux fund'));
    await writeText(
      inWorkspace(REGISTRY),
      'version: 1\nentities:\n  - { id: zqf, kind: organization, name: zorblatt quux fund }\nnever: [Vronk Ploofsen]\n',
    );
    await eventually('The name of the registry is not found.', async () => (await names(uri)).includes('zorblatt quux fund'));
    assert.ok(!(await names(uri)).includes('Vronk Ploofsen'));
    await vscode.commands.executeCommand('articleAnnotator.confirmAll', uri);
    assert.match(await readText(sidecarOf(uri)), /entity: zqf/u);
    await vscode.workspace.fs.delete(sidecarOf(uri));
  });

  it('keeps whom it says to be confidential out of exports, also of what was confirmed before', async () => {
    const { uri } = await newArticle('Source\n\nOn Friday Dr. Marla Quistgaard met the press in the hall.\n');
    const target = inWorkspace('confidential.md');
    const exported = async (): Promise<string> => {
      await run('export', [uri], { format: 'markdown', target });
      return readText(target);
    };
    await run('confirmAll', uri);
    assert.match(await exported(), /### .*Quistgaard/u);
    const registry = 'version: 1\nentities:\n  - { id: mq, kind: person, name: Marla Quistgaard, confidential: true }\n';
    await writeText(inWorkspace(REGISTRY), registry);
    await eventually('The registry is not followed.', async () => !/### .*Quistgaard/u.test(await exported()));
    await writeText(inWorkspace(REGISTRY), registry.replace('person', 'nobody'));
    const isRefused = (words: string): Promise<boolean> =>
      exported().then(
        () => false,
        (error: unknown) => String(error).includes(words),
      );
    await eventually('A registry with a mistake lets people out.', () => isRefused('Nothing is exported'));
    await vscode.workspace.fs.writeFile(inWorkspace(REGISTRY), Uint8Array.of(0xff, 0xfe, 0xff));
    await eventually('A registry that is no text lets people out.', () =>
      isRefused('The registry cannot be read: It is not UTF-8'),
    );
    await vscode.workspace.fs.delete(target);
    await vscode.workspace.fs.delete(sidecarOf(uri));
  });

  it('shows its mistakes where they stand, and is left as it is', async () => {
    const broken = 'version: 1\nentities:\n  - { id: a, kind: place, name: A }\n';
    await newArticle(TEXT);
    await writeText(inWorkspace(REGISTRY), broken);
    await eventually('No problem is shown.', () =>
      vscode.languages.getDiagnostics(inWorkspace(REGISTRY)).some(({ range }) => range.start.line === 2),
    );
    assert.equal(await readText(inWorkspace(REGISTRY)), broken);
  });

  it('lets what one article confirms be found in another', async () => {
    const first = await newArticle('One\n\nHere the grulk snib society met.\n');
    const second = await newArticle('Two\n\nThere the grulk snib society parted.\n');
    await vscode.commands.executeCommand('articleAnnotator.annotateOrganization', first.uri, spanOf(first, 'grulk snib society'));
    await eventually('The other article does not know the name.', async () =>
      (await names(second.uri)).includes('grulk snib society'),
    );
    await vscode.workspace.fs.delete(sidecarOf(first.uri));
    await eventually('The name outlives its file.', async () => !(await names(second.uri)).includes('grulk snib society'));
  });

  it('knows people across articles: added, linked, merged, split, described, each undone by one undo', async () => {
    const first = await newArticle('One\n\nMayor Vronk Ploofsen spoke. "We begin," Ploofsen said.\n');
    await run('annotatePerson', first.uri, spanOf(first, 'Vronk Ploofsen'));
    const whole = await run('annotateQuote', first.uri, spanOf(first, '"We begin,"'));
    await run('setSpeaker', first.uri, whole, { entity: 'vronk-ploofsen' });
    assert.deepEqual(await run('promoteEntity', first.uri, 'vronk-ploofsen'), ['vronk-ploofsen']);
    const registered = await readText(inWorkspace(REGISTRY));
    assert.match(registered, /name: Vronk Ploofsen/u);
    assert.match(await readText(sidecarOf(first.uri)), /entity: vronk-ploofsen/u);
    await run('undo', first.uri);
    assert.doesNotMatch(await readText(inWorkspace(REGISTRY)), /Ploofsen/u);
    assert.doesNotMatch(await readText(sidecarOf(first.uri)), /entity: vronk-ploofsen\n/u);
    await run('redo', first.uri);
    await writeText(inWorkspace(REGISTRY), `# Ours\n${registered}  - { id: twice, kind: person, name: Grulk Snibben } # old\n`);

    const second = await newArticle('Two\n\nYesterday Grulk Snibben was there.\n');
    const id = await run('annotatePerson', second.uri, spanOf(second, 'Grulk Snibben'));
    await run('linkEntity', second.uri, id, 'twice');
    assert.match(await readText(sidecarOf(second.uri)), /entity: twice/u);
    await assert.rejects(run('linkEntity', second.uri, id, 'nobody') as Promise<unknown>, /no entry “nobody”/u);

    // The second article is closed, the first one is not.
    await openArticle(first.uri);
    await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
    await run('mergeRegistryEntities', first.uri, 'vronk-ploofsen', ['twice']);
    assert.match(await readText(sidecarOf(second.uri)), /entity: vronk-ploofsen/u);
    assert.match(await readText(inWorkspace(REGISTRY)), /^# Ours\n[^]*aliases: \[.*Grulk Snibben\]/u);
    await run('undo', first.uri);
    assert.match(await readText(sidecarOf(second.uri)), /entity: twice/u);
    await run('redo', first.uri);
    assert.match(await readText(sidecarOf(second.uri)), /entity: vronk-ploofsen/u);

    assert.equal(await run('splitRegistryEntity', inWorkspace(REGISTRY), 'vronk-ploofsen', 'Grulk Snibben'), 'grulk-snibben');
    assert.match(await readText(sidecarOf(second.uri)), /entity: grulk-snibben/u);
    await run('undo', inWorkspace(REGISTRY));
    assert.match(await readText(sidecarOf(second.uri)), /entity: vronk-ploofsen/u);
    await run('redo', inWorkspace(REGISTRY));
    assert.match(await readText(sidecarOf(second.uri)), /entity: grulk-snibben/u);
    await run('editRoles', first.uri, 'vronk-ploofsen', [{ text: 'Mayor', from: '2016' }, { text: 'Clerk' }]);
    await run('editLinks', first.uri, 'vronk-ploofsen', { wikidata: 'Q1' });
    assert.match(await readText(inWorkspace(REGISTRY)), /roles: .*Mayor, from: .2016.[^]*links: \{ wikidata: Q1 \}/u);

    await writeText(inWorkspace(REGISTRY), 'version: 1\nentities: broken\n');
    await assert.rejects(run('promoteEntity', first.uri, 'vronk-ploofsen') as Promise<unknown>, /has errors/u);
    assert.equal(await readText(inWorkspace(REGISTRY)), 'version: 1\nentities: broken\n');
  });

  it('lets a card say where else somebody appears and what they said there, with a way there', async () => {
    const hostile = '"Go to [x](command:workbench.action.quit) *now*,"';
    const first = await newArticle(`One\n\nVronk Ploofsen spoke. ${hostile} Ploofsen said.\n`);
    await run('annotatePerson', first.uri, spanOf(first, 'Vronk Ploofsen'));
    await run('setSpeaker', first.uri, await run('annotateQuote', first.uri, spanOf(first, hostile)), {
      entity: 'vronk-ploofsen',
    });
    const second = await newArticle('Two\n\nVronk Ploofsen left.\n');
    await run('annotatePerson', second.uri, spanOf(second, 'Vronk Ploofsen'));
    const card = async (): Promise<vscode.MarkdownString | undefined> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        second.uri,
        second.positionAt(spanOf(second, 'Vronk').start),
      );
      return hovers[0]?.contents[0] as vscode.MarkdownString | undefined;
    };
    await eventually('The card does not say where else.', async () => (await card())?.value.includes('Also in') === true);
    const markdown = await card();
    const { value = '', isTrusted } = markdown ?? {};
    assert.ok(!value.includes('](command:workbench'), value);
    assert.ok(typeof isTrusted === 'object' && !isTrusted.enabledCommands.includes('workbench.action.quit'));
    const [, query = ''] = /Also in\*\* &nbsp; \[One\]\(command:articleAnnotator\.reveal\?([^)]*)\) · 1×/u.exec(value) ?? [];
    await run('reveal', ...(JSON.parse(decodeURIComponent(query)) as readonly unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), first.uri.toString());
    assert.equal(editor.document.getText(editor.selection), 'Vronk Ploofsen');

    await run('revealInView', second.uri, 'vronk-ploofsen');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), second.uri.toString());
    await assert.rejects(run('revealInView', second.uri, 'nobody') as Promise<unknown>, /not in the article/u);
  });
});
