import type * as vscode from 'vscode';
import { DiskFiles } from './node/diskFiles';
import { activate as activateOn } from './vscode/activate';
import type { ArticleAnnotatorApi } from './vscode/api';
import { VscodeFiles } from './vscode/ports/vscodeFiles';

export { deactivate } from './vscode/activate';

/** Entry point in the Node host, where files on disk are replaced atomically. */
export const activate = (context: vscode.ExtensionContext): Promise<ArticleAnnotatorApi> =>
  activateOn(context, new DiskFiles(new VscodeFiles()));
