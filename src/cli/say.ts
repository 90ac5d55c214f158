import { formatMessage, type MessageKey } from '../core/index';

/** The English words of a message. */
export const say = (key: MessageKey, ...args: readonly (string | number)[]): string => formatMessage({ key, args });
