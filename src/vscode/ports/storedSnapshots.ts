import * as vscode from 'vscode';
import { errorMessage, type Log, type Snapshots } from '../../core/index';
import { deflated, inflated } from './deflate';
import { surplusFiles } from './surplusFiles';

/** A hash comes from a file that anybody may have written: nothing else may become a file's name. */
const SHA_256 = /^[0-9a-f]{64}$/u;
/** Far above any article. */
const LONGEST_TEXT = 4 * 1024 * 1024;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 1000;

/** Snapshots as compressed files in the extension's own storage, named by their hash. The ones not used for longest go first. */
export class StoredSnapshots implements Snapshots {
  readonly #folder: vscode.Uri;
  readonly #log: Log;
  /** Written since the extension started: their files are as new as they need to be. */
  readonly #fresh = new Set<string>();
  #isPruned = false;

  constructor(folder: vscode.Uri, log: Log) {
    this.#folder = folder;
    this.#log = log;
  }

  async read(sha256: string): Promise<string | undefined> {
    if (!SHA_256.test(sha256)) return undefined;
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#uri(sha256));
      return new TextDecoder().decode(await inflated(bytes));
    } catch {
      // Not there, or damaged: the place is found by context then.
      return undefined;
    }
  }

  async write(sha256: string, text: string): Promise<void> {
    if (!SHA_256.test(sha256) || text.length > LONGEST_TEXT || this.#fresh.has(sha256)) return;
    this.#fresh.add(sha256);
    try {
      const bytes = await deflated(new TextEncoder().encode(text));
      await vscode.workspace.fs.createDirectory(this.#folder);
      await vscode.workspace.fs.writeFile(this.#uri(sha256), bytes);
      if (this.#isPruned) return;
      this.#isPruned = true;
      await this.#prune();
    } catch (error) {
      this.#log.info(`Could not keep a snapshot: ${errorMessage(error)}`);
    }
  }

  #uri(sha256: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${sha256}.txt.deflate`);
  }

  async #prune(): Promise<void> {
    const entries = await vscode.workspace.fs.readDirectory(this.#folder);
    const files = await Promise.all(
      entries.map(async ([name]) => {
        const uri = vscode.Uri.joinPath(this.#folder, name);
        const { size, mtime } = await vscode.workspace.fs.stat(uri);
        return { uri, size, mtime };
      }),
    );
    for (const { uri } of surplusFiles(files, { bytes: MOST_BYTES, files: MOST_FILES })) await vscode.workspace.fs.delete(uri);
  }
}
