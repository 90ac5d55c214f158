import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { entitiesOf } from '../../src/core/index';
import { docxFile } from '../unit/convert/docxFile';
import {
  annotations,
  api,
  eventually,
  exists,
  inWorkspace,
  leaveNothing,
  readText,
  sidecarOf,
  spanOf,
  writeText,
} from './testArticle';

const PARAGRAPH =
  'The ferry to Lintholm stays in the harbour until its engine has been taken apart, Ida Sandell said on Saturday.';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry Stopped - The Courier</title>
<link rel="canonical" href="https://courier.example/ferry"><meta property="article:published_time" content="2024-03-09T10:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><h1>Ferry Stopped</h1><p>${PARAGRAPH}</p><footer>All rights reserved.</footer></body></html>`;

const newArticle = async (options: unknown): Promise<vscode.Uri> =>
  vscode.commands.executeCommand<vscode.Uri>('articleAnnotator.newArticle', options);

describe('a new article', () => {
  const folder = inWorkspace('incoming/');

  afterEach(async () => {
    await leaveNothing();
    await vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  });

  it('is made of a page, a Word document and the clipboard, with its facts in the sidecar, and of nothing twice', async function () {
    this.timeout(60_000);
    const page = inWorkspace('incoming/page.html');
    await writeText(page, PAGE);
    const uri = await newArticle({ from: page, desk: 'Metro' });
    assert.equal(uri.toString(), inWorkspace('incoming/ferry-stopped.article').toString());
    assert.equal(await readText(uri), `Ferry Stopped\n\n${PARAGRAPH}\n`);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    const facts =
      /article: \{ path: ferry-stopped\.article, title: Ferry Stopped, sha256: \w{64}, newline: lf, source: .*courier\.example\/ferry.*, date: .*2024-03-09.*, desk: Metro, language: en \}/u;
    assert.match(await readText(sidecarOf(uri)), facts);

    // What is decided later leaves the facts as they are.
    await (await api()).whenSettled(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.commands.executeCommand('articleAnnotator.annotatePerson', uri, spanOf(document, 'Ida Sandell'));
    await eventually('The annotation is not saved.', async () => (await readText(sidecarOf(uri))).includes('Ida Sandell'));
    assert.match(await readText(sidecarOf(uri)), facts);
    assert.ok(entitiesOf(await annotations(uri)).some(({ name }) => name === 'Ida Sandell'));

    const docx = inWorkspace('incoming/story.docx');
    await vscode.workspace.fs.writeFile(
      docx,
      docxFile(`<w:p><w:r><w:t>Milk Is Short</w:t></w:r></w:p><w:p><w:r><w:t>${PARAGRAPH}</w:t></w:r></w:p>`),
    );
    const milk = await newArticle({ from: docx.toString() });
    assert.equal(await readText(milk), `Milk Is Short\n\n${PARAGRAPH}\n`);

    await vscode.env.clipboard.writeText(`Bread Is Short\r\n\r\n${PARAGRAPH}\r\n`);
    const bread = await newArticle({ target: folder, source: 'https://courier.example/bread' });
    assert.equal(await readText(bread), `Bread Is Short\n\n${PARAGRAPH}\n`);

    // A name that is taken: another is found where the target is a folder, and nothing is written where it is a file.
    const second = await newArticle({ text: 'Bread Is Short\n\nStill.', target: folder });
    assert.equal(second.path.slice(folder.path.length), 'bread-is-short-2.article');
    await assert.rejects(newArticle({ text: 'Other\n\nText.', target: bread }), /already a file bread-is-short\.article/u);
    assert.equal(await readText(bread), `Bread Is Short\n\n${PARAGRAPH}\n`);
    const free = inWorkspace('incoming/free.article');
    await writeText(sidecarOf(free), 'version: 1\n');
    await assert.rejects(
      newArticle({ text: 'Other\n\nText.', target: free }),
      /already a file free\.article\.annotations\.yaml/u,
    );
    assert.ok(!(await exists(free)));
  });

  it('is not made of bad input, which is said', async () => {
    const file = async (name: string, bytes: Uint8Array): Promise<vscode.Uri> => {
      const uri = inWorkspace(`incoming/${name}`);
      await vscode.workspace.fs.writeFile(uri, bytes);
      return uri;
    };
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const target = inWorkspace('incoming/none.article');
    const refused = async (options: object, message: RegExp): Promise<void> => {
      await assert.rejects(newArticle({ target, ...options }), message);
      assert.ok(!(await exists(target)) && !(await exists(sidecarOf(target))));
    };
    await refused({ text: ' \n' }, /no text on the clipboard/u);
    await refused({ text: 'a\0b' }, /not text/u);
    await refused({ text: '<html><body><ul><li><a href="/">Home</a></li></ul></body></html>' }, /No article was found/u);
    await refused({ from: await file('a.docx', bytes('no archive')) }, /a\.docx is not a Word document/u);
    await refused({ from: await file('b.md', Uint8Array.of(0, 1, 2)) }, /b\.md is not text/u);
    await refused({ from: await file('c.html', new Uint8Array()) }, /There is no text in c\.html/u);
    await refused({ from: await file('d.pdf', bytes('%PDF')) }, /No article can be made of d\.pdf/u);
    await refused({ from: inWorkspace('incoming/missing.html') }, /missing\.html/u);
    await refused({ text: 'A\n\nB.', date: '9 March' }, /YYYY-MM-DD/u);
    await refused({ text: 'A\n\nB.', headline: 'x' }, /no option headline/u);
    await refused({ text: 'A\n\nB.', target: inWorkspace('incoming/none.txt') }, /\.article/u);
  });
});
