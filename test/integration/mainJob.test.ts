import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import {
  annotations,
  api,
  eventually,
  exists,
  inWorkspace,
  leaveNothing,
  newArticle,
  openArticle,
  readText,
  run,
  select,
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const TEXT = [
  'Harbour deal agreed',
  '',
  'LAGOS — Port minister Ada Okafor met Captain Ben Cole of the Harbour Workers Union on Monday.',
  '',
  '"We agreed on every point," Okafor said after the talks. Cole left without a word.',
  '',
].join('\n');

describe('an article, from first look to export', () => {
  afterEach(leaveNothing);

  it('suggests people, organizations and quotes, and writes nothing', async () => {
    const { uri } = await newArticle(TEXT);
    const { people, quotes } = await annotations(uri);
    assert.ok(
      people.some(({ name }) => name === 'Ada Okafor'),
      JSON.stringify(people.map(({ name }) => name)),
    );
    assert.equal(quotes.length, 1);
    assert.equal(people.find(({ id }) => id === quotes[0]?.speaker?.entity)?.name, 'Ada Okafor');
    assert.ok(
      people.every(({ mentions }) =>
        mentions.every(({ status, why, confidence }) => status === 'suggested' && why && confidence),
      ),
    );
    assert.equal(await exists(sidecarOf(uri)), false);
  });

  it('acts on everything that is selected in a list', async () => {
    const { uri } = await newArticle(TEXT);
    const nodes = (...names: readonly string[]) =>
      annotations(uri).then((set) =>
        names.map((name) => ({ articleUri: uri, ids: entitiesOf(set).flatMap((each) => (each.name === name ? [each.id] : [])) })),
      );
    const act = async (command: string, ...names: readonly string[]): Promise<void> => {
      const selected = await nodes(...names);
      await run(command, selected[0], selected);
    };
    const standing = async (): Promise<readonly (readonly [string, string])[]> =>
      entitiesOf(await annotations(uri)).flatMap(({ name, mentions: [first] }) => (first ? [[name, first.status] as const] : []));
    const union = (await standing()).find(([name]) => name.includes('Union'))?.[0] ?? '';
    await act('confirm', 'Ada Okafor', 'Ben Cole');
    assert.deepEqual(
      (await standing()).filter(([, status]) => status === 'confirmed').map(([name]) => name),
      ['Ada Okafor', 'Ben Cole'],
    );
    await act('mergeEntities', 'Ben Cole', 'Ada Okafor');
    assert.ok(!(await standing()).some(([name]) => name === 'Ada Okafor'));
    await run('undo', uri);
    await act('reject', 'Ada Okafor', union);
    assert.ok(!(await standing()).some(([name]) => name === 'Ada Okafor' || name === union));
    await run('undo', uri);
    await act('remove', 'Ada Okafor', 'Ben Cole');
    assert.ok((await standing()).every(([, status]) => status === 'suggested'));
  });

  it('saves what is confirmed as YAML beside the article', async () => {
    const { uri } = await newArticle(TEXT);
    const { people } = await annotations(uri);
    const ada = people.find(({ name }) => name === 'Ada Okafor');
    await run('confirm', uri, [ada?.mentions[0]?.id]);
    const yaml = await readText(sidecarOf(uri));
    assert.match(yaml, /^version: 1\narticle:/u);
    assert.match(yaml, /text: Ada Okafor, .*status: confirmed/u);
    assert.equal(entitiesOf(await annotations(uri)).find(({ id }) => id === ada?.id)?.mentions[0]?.status, 'confirmed');
  });

  it('marks names and quotes by command, with and without arguments', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const id = await run('annotateOrganization', uri, spanOf(document, 'Harbour deal'));
    assert.match(String(id), /^m[a-z0-9]{8}$/u);
    select(document, 'without a word');
    await run('annotateQuote');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const cole = document.positionAt(spanOf(document, 'Ben Cole').start + 2);
    editor.selection = new vscode.Selection(cole, cole);
    await run('annotatePerson');
    const { organizations, quotes, people } = await annotations(uri);
    assert.ok(organizations.some(({ name }) => name === 'Harbour deal'));
    assert.ok(
      quotes.some(({ text, type, status }) => text === 'without a word' && type === 'indirect' && status === 'confirmed'),
    );
    const [mention] = people.flatMap(({ mentions }) => mentions).filter(({ status }) => status === 'confirmed');
    assert.match(mention?.text ?? '', /Ben Cole$/u);
  });

  it('rejects, removes, undoes and redoes', async () => {
    const { uri } = await newArticle(TEXT);
    const before = await annotations(uri);
    const mention = before.people[0]?.mentions[0];
    await run('reject', uri, [mention?.id]);
    const without = await annotations(uri);
    assert.equal(without.rejected.length, 1);
    assert.ok(!entitiesOf(without).some(({ mentions }) => mentions.some(({ id }) => id === mention?.id)));
    await run('undo', uri);
    assert.deepEqual(
      (await annotations(uri)).people.map(({ name }) => name),
      before.people.map(({ name }) => name),
    );
    await run('redo', uri);
    assert.equal((await annotations(uri)).rejected.length, 1);
    await run('confirmAll', uri);
    const all = await annotations(uri);
    assert.ok(
      [...entitiesOf(all).flatMap(({ mentions }) => mentions), ...all.quotes].every(({ status }) => status === 'confirmed'),
    );
  });

  it('sets speakers, edits and merges entities', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const mentionId = String(await run('annotatePerson', uri, spanOf(document, 'Ben Cole')));
    const set = await annotations(uri);
    const cole = set.people.find(({ mentions }) => mentions.some(({ id }) => id === mentionId));
    const quoteId = set.quotes[0]?.id;
    await run('setSpeaker', uri, quoteId, { entity: cole?.id });
    assert.equal((await annotations(uri)).quotes[0]?.speaker?.entity, cole?.id);
    await run('setSpeaker', uri, quoteId, { text: 'the union' });
    assert.deepEqual((await annotations(uri)).quotes[0]?.speaker, { text: 'the union' });
    await run('setSpeaker', uri, quoteId, null);
    assert.equal((await annotations(uri)).quotes[0]?.speaker, null);
    await run('editEntity', uri, cole?.id, {
      name: 'Benjamin Cole',
      role: 'captain',
      aliases: ['Ben Cole'],
      notes: 'Call back.',
    });
    const ada = set.people.find(({ name }) => name === 'Ada Okafor');
    await run('mergeEntities', uri, cole?.id, [ada?.id]);
    const merged = (await annotations(uri)).people.find(({ id }) => id === cole?.id);
    assert.equal(merged?.name, 'Benjamin Cole');
    assert.ok(merged.aliases.includes('Ada Okafor'));
    const entityId = await run('splitMention', uri, mentionId);
    assert.ok((await annotations(uri)).people.some(({ id }) => id === entityId));
  });

  it('moves annotations while the text is edited, and describes the saved text', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    await run('confirmAll', uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'New: ');
    edit.insert(uri, new vscode.Position(2, 0), 'By our reporter\n\n');
    await vscode.workspace.applyEdit(edit);
    const set = await annotations(uri);
    for (const { span, text } of entitiesOf(set).flatMap(({ mentions }) => mentions)) {
      assert.equal(document.getText().slice(span?.start, span?.end), text);
    }
    await document.save();
    await (await api()).whenSettled(uri);
    assert.match(await readText(sidecarOf(uri)), /at: 5:\d+-\d+, text: Ada Okafor/u);
  });

  it('picks up a sidecar that is changed by hand or by git', async () => {
    const { uri } = await newArticle(TEXT);
    await run('confirmAll', uri);
    const yaml = await readText(sidecarOf(uri));
    await writeText(sidecarOf(uri), yaml.replace('name: Ada Okafor', 'name: Dr Ada Okafor # as she signs'));
    await eventually('The change by hand was not picked up.', async () =>
      (await annotations(uri)).people.some(({ name }) => name === 'Dr Ada Okafor'),
    );
    const [mention] = (await annotations(uri)).people.flatMap(({ mentions }) => mentions);
    await run('remove', uri, [mention?.id]);
    assert.match(await readText(sidecarOf(uri)), /# as she signs/u);
  });

  it('settles what people differ on, and takes that back', async () => {
    const { uri } = await newArticle(TEXT);
    const ada = (await annotations(uri)).people.find(({ name }) => name === 'Ada Okafor');
    await run('confirm', uri, [ada?.id]);
    const yaml = await readText(sidecarOf(uri));
    await writeText(
      sidecarOf(uri),
      yaml.replace('name: Ada Okafor', 'name: Ada Okafor\n    disputed: { name: [Ada Okafor, Adaeze Okafor] }'),
    );
    const disputed = async (): Promise<unknown> => (await annotations(uri)).people.find(({ id }) => id === ada?.id)?.disputed;
    await eventually('The dispute was not read.', async () => (await disputed()) !== undefined);
    await eventually('The dispute is not in Problems.', () =>
      vscode.languages.getDiagnostics(uri).some(({ code }) => code === 'disputedAnnotation'),
    );
    await run('settle', uri, ada?.id, 'name', 1);
    assert.match(await readText(sidecarOf(uri)), /name: Adaeze Okafor/u);
    assert.doesNotMatch(await readText(sidecarOf(uri)), /disputed/u);
    await run('undo', uri);
    assert.match(
      await readText(sidecarOf(uri)),
      /name: Ada Okafor\n {4}[^]*disputed: \{ name: \[Ada Okafor, Adaeze Okafor\] \}/u,
    );
    await assert.rejects(async () => run('settle', uri, ada?.id, 'role', 0));
  });

  it('goes from annotation to annotation', async () => {
    const document = await newArticle(TEXT);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await run('nextAnnotation');
      seen.push(document.getText(editor.selection));
    }
    assert.equal(new Set(seen).size, 3);
    await run('previousAnnotation');
    assert.equal(document.getText(editor.selection), seen[1]);
    await run('nextSuggestion');
    assert.equal(document.getText(editor.selection), seen[2]);
  });

  it('exports a table and a report', async () => {
    const { uri } = await newArticle(TEXT);
    await run('confirmAll', uri);
    const csv = await run('export', [uri], { format: 'csv', target: inWorkspace('export.csv') });
    assert.deepEqual(
      (csv as vscode.Uri[]).map(({ path }) => path),
      [inWorkspace('export.csv').path],
    );
    assert.match(await readText(inWorkspace('export.csv')), /Ada Okafor/u);
    await run('export', [uri], { format: 'markdown', target: inWorkspace('export.md') });
    assert.match(await readText(inWorkspace('export.md')), /Ada Okafor/u);
  });

  it('shows or hides highlights and sets the least confidence where the workspace has a value of its own', async () => {
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('articleAnnotator');
    try {
      await settings().update('highlights', false, vscode.ConfigurationTarget.Workspace);
      await settings().update('minConfidence', 0.9, vscode.ConfigurationTarget.Workspace);
      await run('toggleHighlights');
      await run('minConfidence', 0.3);
      assert.deepEqual([settings().get('highlights'), settings().get('minConfidence')], [true, 0.3]);
    } finally {
      await settings().update('highlights', undefined, vscode.ConfigurationTarget.Workspace);
      await settings().update('minConfidence', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('copies a quote with its attribution', async () => {
    const { uri } = await newArticle(TEXT);
    const [quote] = (await annotations(uri)).quotes;
    const copied = String(await run('copyQuote', uri, quote?.id));
    assert.match(copied, /“?"We agreed on every point," — Ada Okafor \(article-\d+\.article:5\)/u);
  });

  it('reads the sample article of the world desk', async () => {
    const { uri } = await openArticle(inWorkspace('border-talks.article'));
    const { people, organizations, quotes } = await annotations(uri);
    assert.ok(people.length >= 5 && organizations.length >= 5 && quotes.length >= 5);
  });

  it('reads the shared article as its expectations say', async function () {
    const uri = inWorkspace('shared/north-korea.txt');
    if (!(await exists(uri))) return this.skip();
    interface Expected {
      readonly people: readonly { readonly start: number; readonly end: number }[];
      readonly organizations: readonly { readonly start: number; readonly end: number }[];
      readonly quotes: readonly { readonly start: number; readonly end: number }[];
    }
    const expected = JSON.parse(await readText(inWorkspace('shared/expected.json'))) as Expected;
    await openArticle(uri);
    const set = await annotations(uri);
    const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${String(start)}-${String(end)}`;
    const spans = (entities: typeof set.people): string[] =>
      entities.flatMap(({ mentions }) => mentions.flatMap(({ span }) => (span ? [at(span)] : [])));
    const people = new Set(spans(set.people));
    const organizations = new Set(spans(set.organizations));
    const quotes = new Set(set.quotes.flatMap(({ span }) => (span ? [at(span)] : [])));
    assert.ok(expected.people.filter((each) => people.has(at(each))).length >= 22);
    assert.ok(expected.organizations.filter((each) => organizations.has(at(each))).length >= 13);
    assert.equal(expected.quotes.filter((each) => quotes.has(at(each))).length, 5);
  });
});
