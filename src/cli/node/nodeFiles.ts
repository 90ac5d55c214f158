import { fileURLToPath } from 'node:url';
import { FileChanged, type Files, type ReadResult, requireExpected } from '../../core/index';
import { codeOf } from '../../node/codeOf';
import { readText } from '../../node/readText';
import { replaceFile } from '../../node/replaceFile';
import { say } from '../say';
import { fileError } from './fileError';

/** Files of this machine by `file:` URIs. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      return { kind: 'text', text: await readText(uri) };
    } catch (error) {
      return unread(error);
    }
  },
  async write(uri, text, expected) {
    try {
      await replaceFile(fileURLToPath(uri), text, expected && (() => requireExpected(nodeFiles, uri, expected)));
    } catch (error) {
      if (error instanceof FileChanged) throw error;
      throw new Error(codeOf(error) === 'ENOENT' ? say('cli.file.noFolder') : fileError(error), { cause: error });
    }
  },
};

function unread(error: unknown): ReadResult {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: fileError(error) };
}
