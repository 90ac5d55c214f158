import * as vscode from 'vscode';
import type { CommandId } from '../commands';
import type { ChannelLog } from '../log';

/** Something that a reader can mend; the message says how. Shown as it is, without a way to the log. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
}

/**
 * Registers a command behind the one error boundary of the extension: what goes wrong is shown shortly, with a way to the log, and
 * thrown on to whoever called the command as an API.
 */
export function registerCommand(
  log: ChannelLog,
  id: CommandId,
  run: (...args: readonly unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: unknown[]) => {
    try {
      return await run(...args);
    } catch (error) {
      await showError(log, id, error);
      return undefined;
    }
  });
}

async function showError(log: ChannelLog, id: string, error: unknown): Promise<void> {
  if (error instanceof ReaderError) {
    void vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(`Command ${id} failed`, error);
  const openLog = vscode.l10n.t('Open Log');
  const message = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(message, openLog).then((choice) => {
    if (choice === openLog) log.show();
  });
  await Promise.resolve();
}
