import * as vscode from 'vscode';

/** How long the status bar shows what was done, in milliseconds. */
const SHOWN_MS = 5000;

/** Tells the reader in the status bar what was done. */
export const say = (message: string): void => void vscode.window.setStatusBarMessage(message, SHOWN_MS);
