import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Files, ReadResult } from '../../core/index';
import { codeOf } from '../../node/codeOf';
import { replaceFile } from '../../node/replaceFile';
import { say } from '../say';
import { fileError } from './fileError';

/** Files of this machine by `file:` URIs. */
export const nodeFiles: Files = {
  async read(uri) {
    try {
      const bytes = await readFile(fileURLToPath(uri));
      return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch (error) {
      return unread(error);
    }
  },
  async write(uri, text) {
    try {
      await replaceFile(fileURLToPath(uri), text);
    } catch (error) {
      throw new Error(codeOf(error) === 'ENOENT' ? say('cli.file.noFolder') : fileError(error), { cause: error });
    }
  },
};

function unread(error: unknown): ReadResult {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', reason: fileError(error) };
}
