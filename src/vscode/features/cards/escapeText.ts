import { isolated } from '../../../core/index';

/** Every character that Markdown, HTML or VS Code's `$(icon)` syntax could take for more than itself. */
const PUNCTUATION = /[!"#%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/gu;

/**
 * Text of an article, or of whoever wrote its annotations, as Markdown that shows it as it is, in one line: no formatting, no links (not
 * even bare addresses), no HTML, no icons. Right-to-left text is isolated, so that it cannot reorder the words around it.
 */
export function escapeText(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // Icons are looked for after Markdown has taken its backslashes away; the entity outlives that.
  const escaped = line.replace(PUNCTUATION, '\\$&').replace(/\$/gu, '&#36;');
  return isolated(escaped);
}
