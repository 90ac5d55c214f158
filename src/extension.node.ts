import type * as vscode from 'vscode';
import { converterThread } from './node/converterThread';
import { DiskFiles } from './node/diskFiles';
import { activate as activateOn } from './vscode/activate';
import type { ArticleAnnotatorApi } from './vscode/api';
import { VscodeFiles } from './vscode/ports/vscodeFiles';

export { deactivate } from './vscode/activate';

/** Entry point in the Node host, where files on disk are replaced atomically. */
export const activate = (context: vscode.ExtensionContext): Promise<ArticleAnnotatorApi> =>
  activateOn(context, {
    files: new DiskFiles(new VscodeFiles()),
    startConverter: () => Promise.resolve(converterThread(context.asAbsolutePath('dist/convert.js'))),
  });
