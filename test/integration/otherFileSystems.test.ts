import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memoryFileSystem';
import { annotations, closeAll, eventually, run, spanOf } from './testArticle';

const TEXT = 'Talks end\n\nMinister Ada Okafor met Ben Cole on Monday. “We agreed on it all,” said Okafor.\n';

describe('an article in another file system', () => {
  const subscriptions: vscode.Disposable[] = [];

  function fileSystem(scheme: string, isReadonly: boolean): MemoryFileSystem {
    const files = new MemoryFileSystem();
    subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true, isReadonly }));
    return files;
  }

  /** As a reader opens it: a document that a program opens stays open for some minutes. */
  async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
    await vscode.commands.executeCommand('vscode.open', uri);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), uri.toString());
    return document;
  }

  afterEach(async () => {
    await closeAll();
    for (const subscription of subscriptions.splice(0)) subscription.dispose();
  });

  it('keeps what could not be saved though it is closed, and saves it when it is opened again', async () => {
    const files = fileSystem('full', false);
    const uri = vscode.Uri.from({ scheme: 'full', path: '/talks.article' });
    const sidecar = `${uri.path}.annotations.yaml`;
    files.files.set(uri.path, TEXT);
    files.isWritable = () => false;
    const document = await shown(uri);
    await assert.rejects(
      async () => run('annotatePerson', uri, spanOf(document, 'Ben Cole')),
      /could not be saved: Permission denied\. They/u,
    );
    await closeAll();
    await eventually('The article is still open.', () => document.isClosed);
    files.isWritable = () => true;
    await shown(uri);
    await eventually('It is not saved.', () => files.files.has(sidecar));
    assert.match(files.files.get(sidecar) ?? '', /text: Ben Cole/u);
  });

  it('that can only be read has no registry beside it, and nothing is wrong with that', async () => {
    // As git has them: what is asked for is in the query, and any other address is a mistake.
    const files = fileSystem('past', true);
    const stat = files.stat.bind(files);
    const mistakes: string[] = [];
    files.stat = (uri) => {
      try {
        JSON.parse(uri.query);
      } catch (error) {
        mistakes.push(uri.toString());
        throw error;
      }
      return stat(uri);
    };
    const uri = vscode.Uri.from({ scheme: 'past', path: '/talks.article', query: JSON.stringify({ path: '/talks.article' }) });
    files.files.set(uri.path, TEXT);
    await shown(uri);
    assert.ok((await annotations(uri)).people.length > 0);
    await vscode.workspace.fs.stat(uri);
    assert.deepEqual(mistakes, []);
  });
});
