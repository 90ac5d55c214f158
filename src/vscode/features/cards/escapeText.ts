/** Every character that Markdown, HTML or VS Code's `$(icon)` syntax could take for more than itself. */
const PUNCTUATION = /[!"#%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/gu;
/** Letters written from right to left, and the invisible marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text of an article, or of whoever wrote its annotations, as Markdown that shows it as it is, in one line: no formatting, no links (not
 * even bare addresses), no HTML, no icons. Right-to-left text is isolated, so that it cannot reorder the words around it.
 */
export function escapeText(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // Icons are looked for after Markdown has taken its backslashes away; the entity outlives that.
  const escaped = line.replace(PUNCTUATION, '\\$&').replace(/\$/gu, '&#36;');
  return TURNS.test(escaped) ? `\u2068${escaped}\u2069` : escaped;
}
