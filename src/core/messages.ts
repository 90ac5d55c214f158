import { cliMessages } from './messages/cliMessages';
import { problemMessages } from './messages/problemMessages';
import { reportMessages } from './messages/reportMessages';

/**
 * English text of everything core says to a reader. `{0}`, `{1}` … stand for arguments. Core hands out keys with arguments only: the CLI
 * prints this table, the extension looks the same keys up in its localized one.
 */
export const messages = {
  'sidecar.tooLarge': 'This file has {0} MB; annotations are read from files of up to {1} MB.',
  'sidecar.tooMuch': 'This file holds more than is read at once: about 20,000 mentions. It is shown nowhere and never written.',
  'sidecar.tooDeep': 'Nested deeper than {0} levels.',
  'sidecar.syntax': 'This is not valid YAML: {0}',
  'sidecar.manyDocuments': 'A second YAML document starts here; annotations are one document.',
  'sidecar.tooManyAliases': 'The aliases (*name) up to here stand for more than {0} values.',
  'sidecar.aliasUnknown': 'No anchor named {0} stands before this alias.',
  'sidecar.aliasCycle': 'The alias {0} stands inside its own anchor.',
  'sidecar.tag': 'The tag {0} means nothing here.',
  'sidecar.keyTwice': 'The key {0} stands here a second time.',
  'sidecar.keyNotText': 'A key must be plain text.',
  'sidecar.keyForbidden': 'The key {0} cannot be used.',
  'sidecar.missing': 'The key {0} is missing.',
  'sidecar.text': '{0} should be text; put it in quotes.',
  'sidecar.list': '{0} should be a list.',
  'sidecar.map': '{0} should hold keys and values.',
  'sidecar.number': '{0} should be a number in its range.',
  'sidecar.yesNo': '{0} should be true or false.',
  'sidecar.choice': '{0} should be one of: {1}.',
  'sidecar.at': '{0} should be LINE:COLUMN-COLUMN or LINE:COLUMN-LINE:COLUMN, counted from 1.',
  'sidecar.atBackwards': '{0} ends before it starts, or holds nothing.',
  'sidecar.format': '{0} does not have the right form.',
  'sidecar.idTwice': 'The id {0} is already used in line {1}.',
  'sidecar.entityUnknown': 'No person or organization of this file has the id {0}.',
  'sidecar.disputed': 'People differ on {0}: {1}. Write what is right and delete it from disputed.',
  'sidecar.outsideText': 'The article has no place {0}.',
  'sidecar.tooManyProblems': 'There are more problems than the {0} shown.',
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
