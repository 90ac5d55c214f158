import * as vscode from 'vscode';
import { activate as activateOn } from './vscode/activate';
import type { ArticleAnnotatorApi } from './vscode/api';
import { converterWebWorker } from './vscode/ports/converterWebWorker';
import { VscodeFiles } from './vscode/ports/vscodeFiles';

export { deactivate } from './vscode/activate';

/** Entry point in the web worker host. */
export const activate = (context: vscode.ExtensionContext): Promise<ArticleAnnotatorApi> =>
  activateOn(context, {
    files: new VscodeFiles(),
    startConverter: () => converterWebWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'convert.js')),
  });
