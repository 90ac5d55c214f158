import type { Message, MessageKey } from '../core/index';
import { codeOf } from './codeOf';

const REASONS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.folder',
  EACCES: 'file.denied',
  EPERM: 'file.denied',
  EROFS: 'file.readOnly',
  ENOSPC: 'file.full',
  EDQUOT: 'file.full',
  ERR_FS_FILE_TOO_LARGE: 'file.tooLarge',
  ERR_STRING_TOO_LONG: 'file.tooLarge',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'file.notUtf8',
};

/** Why a file could not be read, for a reader; undefined for what only the system's own words tell. */
export function readingReason(error: unknown): Message | undefined {
  const key = REASONS[codeOf(error)];
  return key === undefined ? undefined : { key, args: [] };
}

/** Why a file could not be written. What is missing then is its folder. */
export const writingReason = (error: unknown): Message | undefined =>
  codeOf(error) === 'ENOENT' ? { key: 'file.noFolder', args: [] } : readingReason(error);
