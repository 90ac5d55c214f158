/** Longest stretch of article text in a line of text output, in UTF-16 code units. */
const LONGEST = 100;

/** What could steer a terminal or turn the direction of a line: control characters, line separators, direction overrides. */
const STEERING = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

/** Text as it may be printed in one line: what could steer the terminal is written as `\uXXXX`. */
export const printable = (text: string): string =>
  text.replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Words of an article in quotation marks, in one line, cut where they are long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  const cut = line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '')}…`;
  return `"${printable(cut.replace(/["\\]/gu, '\\$&'))}"`;
}
