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
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const TEXT = 'Talks end\n\nMinister Ada Okafor met Ben Cole on Monday. "We agreed on it all," said Okafor.\n';

describe('bad and unusual input', () => {
  afterEach(leaveNothing);

  it('an empty article', async () => {
    const { uri } = await newArticle('');
    const { people, organizations, quotes } = await annotations(uri);
    assert.deepEqual([people, organizations, quotes], [[], [], []]);
    await run('confirmAll', uri);
    assert.equal(await exists(sidecarOf(uri)), false);
  });

  it('two versions that git left in the annotations file are joined', async () => {
    const { uri } = await newArticle(TEXT);
    const side = (id: string, words: string, at: string): string =>
      `  - id: ${id}\n    name: ${words}\n    mentions:\n      - { id: m-${id}, at: ${at}, text: ${words}, status: confirmed }\n`;
    await writeText(
      sidecarOf(uri),
      `version: 1\npeople:\n<<<<<<< HEAD\n${side('ada', 'Ada Okafor', '3:10-20')}=======\n${side('ben', 'Ben Cole', '3:25-33')}>>>>>>> desk\n`,
    );
    await eventually('Problems does not show the conflict.', () =>
      vscode.languages.getDiagnostics(sidecarOf(uri)).some(({ code }) => code === 'conflict'),
    );
    const document = await vscode.workspace.openTextDocument(sidecarOf(uri));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(2, 0, 2, 1),
    );
    assert.ok(actions.some(({ title }) => title === 'Join Both Versions'));
    assert.deepEqual(await run('joinVersions', sidecarOf(uri)), []);
    await eventually('The article has not both names.', async () => {
      const confirmed = entitiesOf(await annotations(uri)).filter(({ mentions }) =>
        mentions.some(({ status }) => status === 'confirmed'),
      );
      return confirmed.map(({ name }) => name).join() === 'Ada Okafor,Ben Cole';
    });
    assert.doesNotMatch(await readText(sidecarOf(uri)), /[<>=]{7}/u);
  });

  it('lists and the like are no articles', async () => {
    await writeText(inWorkspace('requirements.txt'), 'requests==2.31.0\nflask>=2\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inWorkspace('requirements.txt')));
    await vscode.commands.executeCommand('articleAnnotator.nextAnnotation');
    assert.equal(await exists(sidecarOf(inWorkspace('requirements.txt'))), false);
  });

  it('Windows line ends and a byte order mark', async () => {
    const document = await newArticle(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`);
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    const yaml = await readText(sidecarOf(document.uri));
    assert.match(yaml, /newline: crlf/u);
    assert.match(yaml, /at: 3:25-33, text: Ben Cole/u);
  });

  it('emoji, combining marks and right-to-left names', async () => {
    const document = await newArticle('Talks 😊\n\nZoe\u0301 Ünal 👩‍👧 met محمد العلي today.\n');
    for (const words of ['Zoe\u0301 Ünal', 'محمد العلي']) await run('annotatePerson', document.uri, spanOf(document, words));
    const names = entitiesOf(await annotations(document.uri)).map(({ name }) => name);
    assert.ok(names.includes('Zoe\u0301 Ünal') && names.includes('محمد العلي'), names.join());
    assert.match(await readText(sidecarOf(document.uri)), /text: محمد العلي/u);
  });

  it('unbalanced quote marks', async () => {
    const { uri } = await newArticle('Half a quote\n\n"It never ends, said Ada Okafor.\n\nBen Cole said: "Fine.\n');
    await run('confirmAll', uri);
    assert.ok((await annotations(uri)).people.length > 0);
  });

  it('a NUL character in the text', async () => {
    const document = await newArticle(TEXT);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(spanOf(document, 'Talks').end), ' \u0000');
    await vscode.workspace.applyEdit(edit);
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    await document.save();
    await (await api()).whenSettled(document.uri);
    assert.match(await readText(sidecarOf(document.uri)), /text: Ben Cole/u);
  });

  it('a binary file is refused by VS Code, and nothing is written beside it', async () => {
    const uri = inWorkspace('picture.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from({ length: 600 }, (_, n) => n % 7),
    );
    await assert.rejects(async () => vscode.workspace.openTextDocument(uri), /binary/u);
    assert.equal(await exists(sidecarOf(uri)), false);
  });

  it('a file of 60 MB is not read, and says so', async () => {
    const uri = inWorkspace('huge.txt');
    await vscode.workspace.fs.writeFile(uri, new Uint8Array(60 * 1024 * 1024).fill(97));
    await assert.rejects(async () => vscode.workspace.openTextDocument(uri), /50MB/u);
    await assert.rejects(async () => run('detect', uri));
    await vscode.workspace.fs.delete(uri);
  });

  it('an untitled article can be read, and asks to be saved before it is annotated', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: TEXT });
    await vscode.window.showTextDocument(document);
    assert.ok((await annotations(document.uri)).people.length > 0);
    await assert.rejects(async () => run('confirmAll', document.uri), /Save the article first/u);
  });

  it('a sidecar that is a folder', async () => {
    await vscode.workspace.fs.createDirectory(sidecarOf(inWorkspace('beside-a-folder.article')));
    const { uri } = await newArticle(TEXT, 'beside-a-folder.article');
    await assert.rejects(async () => run('confirmAll', uri), /cannot be read/u);
  });

  it('a sidecar that does not parse is shown at its line, is not written over, and works once mended', async () => {
    const broken = 'version: 1\npeople:\n  - id: [\n';
    const uri = inWorkspace('broken.article');
    await writeText(sidecarOf(uri), broken);
    await newArticle(TEXT, 'broken.article');
    await eventually('No problem is shown.', () => vscode.languages.getDiagnostics(sidecarOf(uri)).length > 0);
    assert.ok(vscode.languages.getDiagnostics(sidecarOf(uri)).every(({ range }) => range.start.line >= 2));
    await assert.rejects(async () => run('confirmAll', uri), /has errors/u);
    assert.equal(await readText(sidecarOf(uri)), broken);
    const problems = (await run('validate', uri)) as readonly { readonly line: number }[];
    assert.ok(problems.length > 0 && problems.every(({ line }) => line >= 3));
    await writeText(sidecarOf(uri), 'version: 1\n');
    await eventually('The mended file is not picked up.', () => vscode.languages.getDiagnostics(sidecarOf(uri)).length === 0);
    await run('confirmAll', uri);
    assert.match(await readText(sidecarOf(uri)), /Ada Okafor/u);
  });

  it('a sidecar that does not fit the schema is shown where it does not', async () => {
    const uri = inWorkspace('wrong.article');
    await writeText(
      sidecarOf(uri),
      'version: 1\npeople:\n  - id: ada\n    name: Ada\n    mentions:\n      - { id: m1, at: nowhere, text: Ada }\n',
    );
    await newArticle(TEXT, 'wrong.article');
    await eventually('No problem is shown.', () =>
      vscode.languages.getDiagnostics(sidecarOf(uri)).some(({ range }) => range.start.line === 5),
    );
  });

  it('two editors on one article show one state', async () => {
    const document = await newArticle(TEXT);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    await run('annotatePerson', document.uri, spanOf(document, 'Ben Cole'));
    assert.ok(
      (await annotations(document.uri)).people.some(({ mentions }) => mentions.some(({ status }) => status === 'confirmed')),
    );
  });

  it('a diff editor', async () => {
    const { uri } = await newArticle(TEXT);
    const other = await newArticle(TEXT.replace('Monday', 'Tuesday'));
    await vscode.commands.executeCommand('vscode.diff', uri, other.uri);
    await (await api()).whenSettled(uri);
    assert.ok((await annotations(uri)).people.length > 0);
  });

  it('arguments that make no sense are refused with a message', async () => {
    const { uri } = await newArticle(TEXT);
    await assert.rejects(async () => run('annotatePerson', uri, { start: 5, end: 99_999 }), /no place/u);
    await assert.rejects(async () => run('changeKind', uri, 'nobody', 'ship'));
    await assert.rejects(async () => run('export', [uri], { format: 'pdf', target: inWorkspace('x.pdf') }), /no export format/u);
    assert.equal(await exists(sidecarOf(uri)), false);
  });

  it('an article that is not there', async () => {
    await assert.rejects(async () => openArticle(inWorkspace('nowhere.article')));
  });
});
