import type { Message, MessageKey } from '../messages';

/** The parser's names for mistakes. */
const KEYS: Readonly<Record<string, MessageKey>> = {
  TAB_AS_INDENT: 'yaml.tab',
  BAD_INDENT: 'yaml.indent',
  MISSING_CHAR: 'yaml.missing',
  BLOCK_AS_IMPLICIT_KEY: 'yaml.nested',
  MULTILINE_IMPLICIT_KEY: 'yaml.key',
  BAD_SCALAR_START: 'yaml.start',
  BAD_DQ_ESCAPE: 'yaml.escape',
  BLOCK_IN_FLOW: 'yaml.inBrackets',
  UNEXPECTED_TOKEN: 'yaml.tooMany',
};

/** A mistake in YAML in words for readers; rare ones in those of the parser. */
export function syntaxMessage(code: string, words: string): Message {
  const key = KEYS[code];
  return key === undefined ? { key: 'sidecar.syntax', args: [words] } : { key, args: [] };
}
