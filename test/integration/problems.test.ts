import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import {
  annotations,
  eventually,
  inWorkspace,
  leaveNothing,
  newArticle,
  readText,
  run,
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const TEXT = [
  'Boats stay in',
  '',
  'The zorblatt fund closed on Monday. “We waited,” somebody said.',
  '',
  'Later the zorblatt fund opened again, and “nobody knew why.',
  '',
].join('\n');

const problem = (uri: vscode.Uri, rule: string): vscode.Diagnostic | undefined =>
  vscode.languages.getDiagnostics(uri).find(({ code }) => code === rule);

async function shown(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  await eventually(`${rule} is not in Problems.`, () => problem(uri, rule) !== undefined);
  const found = problem(uri, rule);
  assert.ok(found);
  return found;
}

const gone = (uri: vscode.Uri, rule: string): Promise<void> =>
  eventually(`${rule} stays in Problems.`, () => problem(uri, rule) === undefined);

/** The quick fix at a problem that has these words in its title. */
async function fixOf(uri: vscode.Uri, { range }: vscode.Diagnostic, words: string): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
  );
  const fix = actions.find(({ title }) => title.includes(words));
  assert.ok(fix, actions.map(({ title }) => title).join(', '));
  return fix;
}

async function carryOut(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  const { command, arguments: args = [] } = action.command ?? {};
  if (command !== undefined) await vscode.commands.executeCommand(command, ...(args as readonly unknown[]));
}

const secondPlace = (document: vscode.TextDocument, words: string): { readonly start: number; readonly end: number } => {
  const start = document.getText().lastIndexOf(words);
  return { start, end: start + words.length };
};

describe('problems of an article', () => {
  afterEach(leaveNothing);

  it('are shown where they stand, and go with a quick fix that edits the text', async () => {
    const { uri } = await newArticle(TEXT);
    const mark = await shown(uri, 'unbalancedQuotes');
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(mark.source, 'Article Annotator');
    assert.equal(mark.range.start.line, 4);
    await fixOf(uri, mark, 'Take “ Away');
    await carryOut(await fixOf(uri, mark, 'Close the Quote'));
    await gone(uri, 'unbalancedQuotes');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.lineAt(4).text, 'Later the zorblatt fund opened again, and “nobody knew why.”');
  });

  it('go with a quick fix that runs a command, and come back with its undo', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    await run('annotatePerson', uri, spanOf(document, 'zorblatt fund'));
    await run('annotateOrganization', uri, secondPlace(document, 'zorblatt fund'));
    const both = await shown(uri, 'personAndOrganization');
    assert.equal(both.range.start.line, 4);
    await carryOut(await fixOf(uri, both, 'Both Are the Organization'));
    await gone(uri, 'personAndOrganization');
    const named = entitiesOf(await annotations(uri)).filter(({ name }) => name === 'zorblatt fund');
    assert.deepEqual(
      named.map(({ kind, mentions }) => [kind, mentions.length]),
      [['organization', 2]],
    );
    await run('undo', uri);
    await shown(uri, 'personAndOrganization');
  });

  it('tell of a quote without a speaker until there is one', async () => {
    const document = await newArticle(TEXT);
    const { uri } = document;
    const quote = await run('annotateQuote', uri, spanOf(document, '“We waited,”'));
    await run('setSpeaker', uri, quote, null);
    const { command } = await fixOf(uri, await shown(uri, 'quoteWithoutSpeaker'), 'Set Speaker');
    assert.equal(command?.command, 'articleAnnotator.setSpeaker');
    assert.deepEqual(command.arguments, [uri.toString(), quote]);
    await run('setSpeaker', uri, quote, { text: 'a neighbour' });
    await gone(uri, 'quoteWithoutSpeaker');
    assert.match(await readText(sidecarOf(uri)), /a neighbour/u);
  });

  it('count speakers whom the registry does not know only where there is one', async () => {
    const registry = inWorkspace('article-annotator.entities.yaml');
    const document = await newArticle(TEXT);
    const { uri } = document;
    const fund = await run('annotateOrganization', uri, spanOf(document, 'zorblatt fund'));
    const quote = await run('annotateQuote', uri, spanOf(document, '“We waited,”'));
    const entity = entitiesOf(await annotations(uri)).find(({ mentions }) => mentions.some(({ id }) => id === fund))?.id;
    await run('setSpeaker', uri, quote, { entity });
    try {
      await writeText(registry, 'version: 1\nentities:\n  - { id: a, kind: person, name: Quuxly Vronk }\n');
      await shown(uri, 'unknownSpeaker');
      await writeText(registry, 'version: 1\nentities:\n  - { id: zf, kind: organization, name: Zorblatt Fund }\n');
      await gone(uri, 'unknownSpeaker');
    } finally {
      await vscode.workspace.fs.delete(registry);
    }
  });

  it('are silent for a rule that is turned off', async () => {
    const { uri } = await newArticle(TEXT);
    await shown(uri, 'unbalancedQuotes');
    const settings = vscode.workspace.getConfiguration('articleAnnotator');
    try {
      await settings.update('problems.unbalancedQuotes', false, vscode.ConfigurationTarget.Workspace);
      await gone(uri, 'unbalancedQuotes');
    } finally {
      await settings.update('problems.unbalancedQuotes', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await shown(uri, 'unbalancedQuotes');
  });
});
