import { errorMessage, type MessageKey } from '../../core/index';
import { codeOf } from '../../node/codeOf';
import { say } from '../say';

const REASONS: Readonly<Record<string, MessageKey>> = {
  ENOENT: 'cli.file.missing',
  ENOTDIR: 'cli.file.missing',
  EISDIR: 'cli.file.folder',
  EACCES: 'cli.file.denied',
  EPERM: 'cli.file.denied',
  EROFS: 'cli.file.readOnly',
  ENOSPC: 'cli.file.full',
  EDQUOT: 'cli.file.full',
  ERR_FS_FILE_TOO_LARGE: 'cli.file.tooLarge',
  ERR_STRING_TOO_LONG: 'cli.file.tooLarge',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'cli.file.notUtf8',
};

/** Why a file could not be read or written, for a reader. */
export function fileError(error: unknown): string {
  const key = REASONS[codeOf(error)];
  if (key !== undefined) return say(key);
  return errorMessage(error);
}
