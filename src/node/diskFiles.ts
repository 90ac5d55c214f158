import { fileURLToPath } from 'node:url';
import { type ExpectedText, type Files, type ReadResult, requireExpected, Unwritable } from '../core/index';
import { codeOf } from './codeOf';
import { writingReason } from './fileReason';
import { readText } from './readText';
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

  async write(uri: string, text: string, expected?: ExpectedText): Promise<void> {
    if (!uri.startsWith('file:')) return this.#others.write(uri, text, expected);
    const check = expected && (() => requireExpected({ read: readDirectly }, uri, expected));
    try {
      await replaceFile(fileURLToPath(uri), text, check);
    } catch (error) {
      const reason = writingReason(error);
      throw reason === undefined ? error : new Unwritable(reason, error);
    }
  }
}

/** Without the way through VS Code's other processes: the sooner a comparison is over, the less can happen behind it. */
async function readDirectly(uri: string): Promise<ReadResult> {
  try {
    return { kind: 'text', text: await readText(uri) };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: String(error) };
  }
}
