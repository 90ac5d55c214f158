import * as vscode from 'vscode';
import { ReaderError } from './readerError';

/**
 * Asks the reader about places of a text. Throws a ReaderError where that was edited before there was an answer: something else stands at those
 * places by then.
 *
 * @returns Undefined when the reader turns away.
 */
export async function askOnText<T>(document: vscode.TextDocument, ask: () => Thenable<T | undefined>): Promise<T | undefined> {
  const { version } = document;
  const answer = await ask();
  if (answer !== undefined && document.version !== version)
    throw new ReaderError(vscode.l10n.t('The article was edited meanwhile. Nothing is marked; try again.'));
  return answer;
}
