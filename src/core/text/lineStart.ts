/**
 * Where the line begins that an offset stands in: after a line feed, or after a carriage return that no line feed follows. Costs the length of
 * the line.
 *
 * @param offset UTF-16.
 */
export function lineStart(text: string, offset: number): number {
  let start = Math.min(offset, text.length);
  while (start > 0 && !endsLine(text, start - 1)) start--;
  return start;
}

const endsLine = (text: string, at: number): boolean =>
  text.charAt(at) === '\n' || (text.charAt(at) === '\r' && text.charAt(at + 1) !== '\n');
