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
});
