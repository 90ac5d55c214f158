import * as vscode from 'vscode';
import { errorMessage } from '../../core/index';
import type { CommandId } from '../commands';
import type { ChannelLog } from '../log';
import { reasonOf } from '../wording/reasonOf';
import { ReaderError } from './readerError';

/**
 * Registers a command behind the one error boundary of the extension. What goes wrong is shown shortly, with a way to mend it or to the
 * log; to a caller that is a program it is thrown.
 *
 * @param isProgram Tells a program by its arguments. Most commands take an article's URI from a program, and none from a reader.
 */
export function registerCommand(
  log: ChannelLog,
  id: CommandId,
  run: (...args: readonly unknown[]) => unknown,
  isProgram: (args: readonly unknown[]) => boolean = namesArticles,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      if (isProgram(args)) throw error;
      void showError(log, id, error);
      return undefined;
    }
  });
}

/** Programs name the article or articles that they mean; readers do not. */
const namesArticles = ([first]: readonly unknown[]): boolean =>
  first instanceof vscode.Uri || (Array.isArray(first) && first.some((each) => each instanceof vscode.Uri));

async function showError(log: ChannelLog, id: CommandId, error: unknown): Promise<void> {
  if (error instanceof ReaderError) {
    const { action } = error;
    const choice = await vscode.window.showWarningMessage(error.message, ...(action === undefined ? [] : [action.label]));
    if (choice !== undefined) await action?.run();
    return;
  }
  log.error(`Command ${id} failed`, error);
  const openLog = vscode.l10n.t('Open Log');
  const message = error instanceof Error ? reasonOf(error) : errorMessage(error);
  if ((await vscode.window.showErrorMessage(message, openLog)) === openLog) log.show();
}
