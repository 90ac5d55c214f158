import * as vscode from 'vscode';

/** A way to mend what went wrong: the file that it is in. */
export const openFileAction = (label: string, uri: vscode.Uri) => ({
  label,
  run: (): Thenable<unknown> => vscode.commands.executeCommand('vscode.open', uri),
});
