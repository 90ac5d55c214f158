import * as vscode from 'vscode';
import type { Log } from '../core/index';

/** The extension's output channel, behind the port that core writes to. */
export class ChannelLog implements Log, vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Article Annotator', { log: true });

  info(message: string): void {
    this.#channel.info(message);
  }

  warn(message: string): void {
    this.#channel.warn(message);
  }

  error(message: string, error?: unknown): void {
    if (error === undefined) this.#channel.error(message);
    else this.#channel.error(`${message}: ${told(error)}`);
  }

  show(): void {
    this.#channel.show(true);
  }

  dispose(): void {
    this.#channel.dispose();
  }
}

/** With what caused it: the words for readers leave out what the file system said. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error);
  const words = error.stack ?? error.message;
  return error.cause instanceof Error ? `${words}\nCaused by ${told(error.cause)}` : words;
}
