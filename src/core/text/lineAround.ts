import { lineStart } from './lineStart';
import type { Span } from './span';

/**
 * The line that an offset stands in, without what ends it. Costs the length of the line.
 *
 * @param offset UTF-16, clamped to the text.
 */
export function lineAround(text: string, offset: number): Span {
  const end = /[\r\n]|$/gu;
  end.lastIndex = Math.min(offset, text.length);
  return { start: lineStart(text, offset), end: end.exec(text)?.index ?? text.length };
}
