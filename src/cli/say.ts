import type { MessageKey } from '../core/index';
import { formatMessage } from '../core/index';

/** The English words of a message. */
export const say = (key: MessageKey, ...args: readonly (string | number)[]): string => formatMessage({ key, args });
