import type { MessageKey } from '../../core/index';
import { say } from '../say';

const REASONS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'files.missing',
  ENOTDIR: 'files.missing',
  EISDIR: 'files.folder',
  EACCES: 'files.denied',
  EPERM: 'files.denied',
  EROFS: 'files.readOnly',
  ENOSPC: 'files.full',
  EDQUOT: 'files.full',
  ERR_FS_FILE_TOO_LARGE: 'files.tooLarge',
  ERR_STRING_TOO_LONG: 'files.tooLarge',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'files.notUtf8',
};

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Why a file could not be read or written, for a reader. */
export function fileError(error: unknown): string {
  const key = REASONS[codeOf(error)];
  if (key !== undefined) return say(key);
  return error instanceof Error ? error.message : String(error);
}
