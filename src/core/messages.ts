import { cliMessages } from './messages/cliMessages';
import { fileMessages } from './messages/fileMessages';
import { problemMessages } from './messages/problemMessages';
import { reportMessages } from './messages/reportMessages';
import { sidecarMessages } from './messages/sidecarMessages';
import { yamlMessages } from './messages/yamlMessages';

/**
 * English text of everything core says to a reader. `{0}`, `{1}` … stand for arguments. Core hands out keys with arguments only: the CLI
 * prints this table, the extension looks the same keys up in its localized one.
 */
export const messages = {
  ...sidecarMessages,
  ...fileMessages,
  ...yamlMessages,
  ...problemMessages,
  ...reportMessages,
  ...cliMessages,
} as const;

export type MessageKey = keyof typeof messages;

/** Something to say: what, and the arguments for its placeholders. */
export interface Message {
  readonly key: MessageKey;
  readonly args: readonly (string | number)[];
}

/** A message in English. A placeholder without its argument stays as it is. */
export function formatMessage(message: Message): string {
  return messages[message.key].replace(/\{(\d+)\}/g, (placeholder, n: string) => String(message.args[Number(n)] ?? placeholder));
}
