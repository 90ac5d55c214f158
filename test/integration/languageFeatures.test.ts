import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
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

const REGISTRY = 'article-annotator.entities.yaml';
const TEXT = [
  'Harbour deal agreed',
  '',
  'LAGOS — Port minister Ada Okafor met Captain Ben Cole of the Harbour Workers Union on Monday.',
  '',
  'A Long Night',
  '',
  '"We agreed on every point of the paper," Okafor said after the talks. Cole left without a word.',
  '',
  '"I have not slept for two days," she said on Tuesday morning.',
  '',
].join('\n');

const execute = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);

/** The position of the second character of some words. */
function positionIn(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let at = document.getText().indexOf(words);
  for (let n = 0; n < nth; n++) at = document.getText().indexOf(words, at + 1);
  return document.positionAt(at + 1);
}

const wordsAt = (document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] =>
  ranges.map((range) => document.getText(range));

const deleted = (uri: vscode.Uri): Thenable<void> => vscode.workspace.fs.delete(uri).then(undefined, () => undefined);

describe('language features', () => {
  afterEach(async () => {
    await leaveNothing();
    await deleted(inWorkspace(REGISTRY));
  });

  describe('definition', () => {
    const definitions = (document: vscode.TextDocument, position: vscode.Position) =>
      execute<vscode.LocationLink[]>('executeDefinitionProvider', document.uri, position);

    it('is the mention that introduces a person, from a name and from a quote', async () => {
      const document = await newArticle(TEXT);
      for (const position of [positionIn(document, 'Okafor', 1), positionIn(document, 'agreed on every')]) {
        const found = await definitions(document, position);
        assert.deepEqual(
          wordsAt(
            document,
            found.map(({ targetRange }) => targetRange),
          ),
          ['Ada Okafor'],
        );
      }
    });

    it('is the entry in the registry too, for somebody who is linked to it', async () => {
      await writeText(inWorkspace(REGISTRY), 'version: 1\nentities:\n  - { id: ao, kind: person, name: Ada Okafor }\n');
      const document = await newArticle(TEXT);
      await eventually('The registry is not a definition.', async () => {
        const found = await definitions(document, positionIn(document, 'Okafor', 1));
        return found.some(({ targetUri, targetRange }) => targetUri.path.endsWith(REGISTRY) && targetRange.start.line === 2);
      });
    });

    it('is nothing where nothing is annotated, and in other files', async () => {
      const document = await newArticle(TEXT);
      assert.deepEqual(await definitions(document, positionIn(document, 'without')), []);
      await writeText(inWorkspace('other.json'), '{ "Ada Okafor": 1 }\n');
      const other = await vscode.workspace.openTextDocument(inWorkspace('other.json'));
      assert.deepEqual(await definitions(other, positionIn(other, 'Okafor')), []);
    });
  });

  it('lists references in this article and in others', async () => {
    const other = await newArticle('Second day\n\nAda Okafor spoke again.\n');
    await run('annotatePerson', other.uri, spanOf(other, 'Ada Okafor'));
    await closeAll();
    const document = await newArticle(TEXT);
    const find = (): Thenable<vscode.Location[]> =>
      execute('executeReferenceProvider', document.uri, positionIn(document, 'Okafor', 1));
    await eventually('The other article is not found.', async () =>
      (await find()).some(({ uri, range }) => uri.toString() === other.uri.toString() && range.start.line === 2),
    );
    const here = (await find()).filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      wordsAt(
        document,
        here.map(({ range }) => range),
      ),
      ['Ada Okafor', 'Okafor'],
    );
    await deleted(sidecarOf(other.uri));
  });

  it('highlights all mentions of a name, and a quote with its cue and speaker', async () => {
    const document = await newArticle(TEXT);
    const highlighted = async (position: vscode.Position) =>
      wordsAt(
        document,
        (await execute<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, position)).map(
          ({ range }) => range,
        ),
      );
    await eventually('The mentions are not highlighted.', async () => {
      const words = await highlighted(positionIn(document, 'Okafor'));
      return words.join() === 'Ada Okafor,Okafor';
    });
    assert.deepEqual(await highlighted(positionIn(document, 'agreed on every')), [
      '"We agreed on every point of the paper,"',
      'Okafor',
      'said',
    ]);
  });

  it('outlines people, organizations and quotes', async () => {
    const document = await newArticle(TEXT);
    let symbols: readonly vscode.DocumentSymbol[] = [];
    await eventually('There is no outline.', async () => {
      symbols = (await execute<vscode.DocumentSymbol[] | undefined>('executeDocumentSymbolProvider', document.uri)) ?? [];
      return symbols.length === 3;
    });
    const people = symbols.find(({ name }) => name === 'People');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['People', 'Organizations', 'Quotes'],
    );
    const okafor = people?.children.find(({ name }) => name === 'Ada Okafor');
    assert.deepEqual(
      okafor?.children.slice(0, 3).map(({ name }) => name),
      ['Ada Okafor', '"We agreed on every point of the paper,"', 'Okafor'],
    );
  });

  it('finds people of closed and open articles and of the registry by any of their names', async () => {
    await writeText(
      inWorkspace(REGISTRY),
      'version: 1\nentities:\n  - { id: zp, kind: person, name: Zora Plum, aliases: [The Heron] }\n',
    );
    const closed = await newArticle('Third day\n\nZora Plimsoll spoke.\n');
    await run('annotatePerson', closed.uri, spanOf(closed, 'Zora Plimsoll'));
    await closeAll();
    await newArticle(TEXT);
    const find = async (query: string) =>
      (await execute<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query)).map(({ name, location }) => [
        name,
        location.uri.path.split('/').at(-1),
        location.range.start.line,
      ]);
    await eventually('Not all are found.', async () => (await find('zora pl')).length === 2);
    assert.deepEqual((await find('zora pl')).sort(), [
      ['Zora Plimsoll', closed.uri.path.split('/').at(-1), 2],
      ['Zora Plum', REGISTRY, 2],
    ]);
    assert.deepEqual(
      (await find('heron')).map(([name]) => name),
      ['The Heron'],
    );
    assert.ok((await find('okaf')).some(([name, , line]) => name === 'Ada Okafor' && line === 2));
    await deleted(sidecarOf(closed.uri));
  });

  it('names speakers who do not stand beside their quotes, unless that is turned off', async () => {
    const document = await newArticle(TEXT);
    await run('confirmAll', document.uri);
    const quote = (await annotations(document.uri)).quotes.find(({ text }) => text.includes('slept'));
    const okafor = (await annotations(document.uri)).people.find(({ name }) => name === 'Ada Okafor');
    await run('setSpeaker', document.uri, quote?.id, { entity: okafor?.id });
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () =>
      ((await execute<vscode.InlayHint[] | undefined>('executeInlayHintProvider', document.uri, all)) ?? []).map(
        ({ label, position }) => [typeof label === 'string' ? label : label.map(({ value }) => value).join(''), position.line],
      );
    assert.deepEqual(await hints(), [['— Ada Okafor', 8]]);
    const settings = vscode.workspace.getConfiguration('articleAnnotator');
    await settings.update('inlayHints', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual(await hints(), []);
    await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    await deleted(sidecarOf(document.uri));
  });

  it('folds by subheadings', async () => {
    const document = await newArticle(TEXT);
    const ranges = await execute<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [[4, 8]],
    );
  });

  it('grows a selection from word to name, sentence and paragraph', async () => {
    const document = await newArticle(TEXT);
    const [range] = await execute<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [
      positionIn(document, 'Okafor'),
    ]);
    const steps: string[] = [];
    for (let step = range; step !== undefined; step = step.parent) steps.push(document.getText(step.range));
    const place = (words: string): number => steps.indexOf(words);
    assert.ok(place('Okafor') >= 0 && place('Okafor') < place('Ada Okafor'), JSON.stringify(steps));
    assert.ok(
      steps.some((words, index) => words.startsWith('LAGOS') && index > place('Ada Okafor')),
      JSON.stringify(steps),
    );
  });

  describe('code actions', () => {
    const actionsIn = async (document: vscode.TextDocument, words: string): Promise<readonly vscode.CodeAction[]> => {
      const { start, end } = spanOf(document, words);
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const actions = await execute<vscode.CodeAction[]>('executeCodeActionProvider', document.uri, range);
      return actions.filter(({ command }) => command?.command.startsWith('articleAnnotator.') === true);
    };
    const take = async (document: vscode.TextDocument, words: string, title: string): Promise<void> => {
      const action = (await actionsIn(document, words)).find((each) => each.title === title);
      assert.ok(action?.command, `“${title}” is not offered.`);
      await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
    };

    it('decide on a suggested name, and are gone once that is done', async () => {
      const document = await newArticle(TEXT);
      await take(document, 'Ada Okafor', 'Confirm “Ada Okafor”');
      const { people } = await annotations(document.uri);
      const okafor = people.find(({ name }) => name === 'Ada Okafor');
      assert.equal(okafor?.mentions[0]?.status, 'confirmed');
      const titles = (await actionsIn(document, 'Ada Okafor')).map(({ title }) => title);
      assert.ok(!titles.includes('Confirm “Ada Okafor”'));
      await take(document, 'Ben Cole', 'Reject “Ben Cole”');
      assert.ok((await annotations(document.uri)).rejected.some(({ text }) => text === 'Ben Cole'));
      await deleted(sidecarOf(document.uri));
    });

    it('make the registry hold what is never to be suggested again', async () => {
      const document = await newArticle(TEXT);
      await take(document, 'Ben Cole', 'Never suggest “Ben Cole” again in any article');
      assert.match(await readText(inWorkspace(REGISTRY)), /never:[^]*Ben Cole/u);
      await eventually('It is still suggested.', async () =>
        (await annotations(document.uri)).people.every(({ mentions }) => mentions.every(({ text }) => text !== 'Ben Cole')),
      );
      assert.ok(!(await exists(sidecarOf(document.uri))));
    });

    it('leave a registry with mistakes alone and say so', async () => {
      const broken = 'version: 1\nentities: {\n';
      const document = await newArticle(TEXT);
      await writeText(inWorkspace(REGISTRY), broken);
      await assert.rejects(
        () => take(document, 'Ada Okafor', 'Never suggest “Ada Okafor” again in any article'),
        /registry has errors/u,
      );
      assert.equal(await readText(inWorkspace(REGISTRY)), broken);
    });

    it('set the speaker of a quote and change the kind of a name', async () => {
      const document = await newArticle(TEXT);
      await take(document, 'slept', 'Said by Ben Cole');
      const { people, quotes } = await annotations(document.uri);
      const cole = people.find(({ name }) => name === 'Ben Cole');
      assert.equal(quotes.find(({ text }) => text.includes('slept'))?.speaker?.entity, cole?.id);
      await take(document, 'Ada Okafor', '“Ada Okafor” is an organization');
      assert.ok((await annotations(document.uri)).organizations.some(({ name }) => name === 'Ada Okafor'));
      await deleted(sidecarOf(document.uri));
    });

    it('mark what is selected', async () => {
      const document = await newArticle(TEXT);
      await take(document, 'morning', 'Mark as Organization');
      assert.ok((await annotations(document.uri)).organizations.some(({ name }) => name === 'morning'));
      await deleted(sidecarOf(document.uri));
    });
  });

  describe('rename', () => {
    const rename = (document: vscode.TextDocument, position: vscode.Position, name: string) =>
      execute<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document.uri, position, name);
    const nameOf = async (document: vscode.TextDocument, words: string) =>
      (await annotations(document.uri)).people.find(({ mentions }) => mentions.some(({ text }) => text === words));

    it('of a suggestion confirms it under the new name in a new annotations file, and leaves the article alone', async () => {
      const document = await newArticle(TEXT);
      const edit = await rename(document, positionIn(document, 'Ada Okafor'), 'Dr. Ada Okafor');
      assert.ok(!(await exists(sidecarOf(document.uri))), 'The preview wrote something.');
      assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
      await eventually('The new name is not taken over.', async () => {
        const person = await nameOf(document, 'Ada Okafor');
        return person?.name === 'Dr. Ada Okafor' && person.mentions.some(({ status }) => status === 'confirmed');
      });
      assert.equal(document.getText(), TEXT);
      assert.ok(!document.isDirty);
      await deleted(sidecarOf(document.uri));
    });

    it('changes the lines of the name in an annotations file, keeps what people wrote there, and can be undone', async () => {
      const document = await newArticle(TEXT);
      await run('confirmAll', document.uri);
      const sidecar = sidecarOf(document.uri);
      const before = `# Checked by the desk\n${await readText(sidecar)}`;
      await writeText(sidecar, before);
      await (await api()).whenSettled(document.uri);
      const edit = await rename(document, positionIn(document, 'Ada Okafor'), 'Ada N. Okafor');
      assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
      await eventually('The new name is not in the file.', async () => (await readText(sidecar)).includes('Ada N. Okafor'));
      const after = await readText(sidecar);
      assert.ok(after.startsWith('# Checked by the desk\n'));
      assert.match(after, /aliases: \[.*Ada Okafor.*\]/u);
      await eventually(
        'The new name is not shown.',
        async () => (await nameOf(document, 'Ada Okafor'))?.name === 'Ada N. Okafor',
      );
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar));
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await eventually('The rename is not undone.', async () => (await readText(sidecar)) === before);
      await eventually('The old name is not back.', async () => (await nameOf(document, 'Ada Okafor'))?.name === 'Ada Okafor');
      await deleted(sidecar);
    });

    it('renames in the registry and in the other articles that are linked there, and one undo takes all of it back', async () => {
      const registry = inWorkspace(REGISTRY);
      await writeText(registry, 'version: 1\nentities:\n  - { id: ao, kind: person, name: Ada Okafor } # minister\n');
      const other = await newArticle('Second day\n\nAda Okafor spoke again.\n');
      await eventually('The registry is not known.', async () => (await nameOf(other, 'Ada Okafor'))?.entity === 'ao');
      await run('confirmAll', other.uri);
      await closeAll();
      const document = await newArticle(TEXT);
      await eventually('The registry is not known.', async () => (await nameOf(document, 'Ada Okafor'))?.entity === 'ao');
      await eventually('Not all files are in the edit.', async () => {
        const edit = await rename(document, positionIn(document, 'Ada Okafor'), 'Ada Obi');
        if (edit.size < 3) return false;
        return vscode.workspace.applyEdit(edit, { isRefactoring: true });
      });
      for (const uri of [registry, sidecarOf(other.uri), sidecarOf(document.uri)])
        await eventually(`${uri.path} does not have the name.`, async () => (await readText(uri)).includes('name: Ada Obi'));
      assert.match(await readText(registry), /# minister/u);
      await eventually('The new name is not shown.', async () => (await nameOf(document, 'Ada Okafor'))?.name === 'Ada Obi');
      await run('undo', document.uri);
      for (const uri of [registry, sidecarOf(other.uri)])
        await eventually(`${uri.path} keeps the name.`, async () => !(await readText(uri)).includes('Ada Obi'));
      assert.equal((await nameOf(document, 'Ada Okafor'))?.name, 'Ada Okafor');
      assert.match(await readText(registry), /# minister/u);
      for (const { uri } of [other, document]) await deleted(sidecarOf(uri));
    });

    it('is refused where no name stands, without a name, and while the annotations file is being edited', async () => {
      const document = await newArticle(TEXT);
      await assert.rejects(async () => rename(document, positionIn(document, 'without'), 'Nobody'), /Put the cursor on a name/u);
      await assert.rejects(async () => rename(document, positionIn(document, 'Ada Okafor'), '  '), /cannot be empty/u);
      await run('confirmAll', document.uri);
      const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecarOf(document.uri)));
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 0), '# not yet saved\n');
      });
      await eventually('The edit was not told of.', () => editor.document.isDirty);
      await assert.rejects(async () => rename(document, positionIn(document, 'Ada Okafor'), 'Ada Obi'), /unsaved changes/u);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await deleted(sidecarOf(document.uri));
    });
  });
});
