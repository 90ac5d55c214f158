import * as vscode from 'vscode';
import { fileName, UndoBlocked } from '../../core/index';
import { ReaderError } from '../acting/readerError';
import { openFileAction } from '../acting/openFileAction';

/** Carries an undo or redo out; what has to be done first in another article is said with a way to go there. */
export async function steppedHere(way: 'undo' | 'redo', step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UndoBlocked)) throw error;
    const uri = vscode.Uri.parse(error.uri, true);
    const name = fileName(uri.path);
    const message =
      way === 'undo'
        ? vscode.l10n.t('The same was changed again in “{0}” since. Undo that first.', name)
        : vscode.l10n.t('The same was undone in “{0}” too. Redo that first.', name);
    throw new ReaderError(message, openFileAction(vscode.l10n.t('Open {0}', name), uri));
  }
}
