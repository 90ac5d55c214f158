import * as vscode from 'vscode';

/**
 * Whether what is said of an article is about the text that the reader looks at. Views and the status bar stay with the last article while another
 * text is in front, such as its annotations file; where no text is, as beside the walkthrough, there is nothing to take it for.
 */
export function isInFront(document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor === undefined || editor.document === document;
}
