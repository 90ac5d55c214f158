import { fileURLToPath } from 'node:url';
import {
  errorMessage,
  FileChanged,
  type Files,
  formatMessage,
  type ReadResult,
  requireExpected,
  Unwritable,
} from '../../core/index';
import { codeOf } from '../../node/codeOf';
import { readingReason, writingReason } from '../../node/fileReason';
import { readText } from '../../node/readText';
import { replaceFile } from '../../node/replaceFile';

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
      const reason = writingReason(error);
      throw reason === undefined ? error : new Unwritable(reason, error);
    }
  },
};

function unread(error: unknown): ReadResult {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  const reason = readingReason(error);
  if (reason !== undefined) return { kind: 'unreadable', reason: formatMessage(reason) };
  return { kind: 'unreadable', reason: errorMessage(error) };
}
