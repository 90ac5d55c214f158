import { fileURLToPath } from 'node:url';
import type { Files, ReadResult } from '../core/index';
import { replaceFile } from './replaceFile';

/** Files that writes those on disk in one step, which VS Code's own file system does not; everything else goes to the files given. */
export class DiskFiles implements Files {
  readonly #others: Files;

  constructor(others: Files) {
    this.#others = others;
  }

  read(uri: string): Promise<ReadResult> {
    return this.#others.read(uri);
  }

  async write(uri: string, text: string): Promise<void> {
    if (uri.startsWith('file:')) await replaceFile(fileURLToPath(uri), text);
    else await this.#others.write(uri, text);
  }
}
