import type { MessageKey } from '../messages';

/** Says a message of a report in the reader's language. */
export type Say = (key: MessageKey, ...args: readonly (string | number)[]) => string;
