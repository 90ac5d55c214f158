import { lineStart } from './lineStart';
import type { Span } from './span';

/** A replacement of one stretch of a text. */
export interface TextReplacement {
  readonly span: Span;
  readonly text: string;
}

/** The shortest replacement of whole lines that makes one text of another; an empty one where they are the same. */
export function smallestEdit(before: string, after: string): TextReplacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  if (start === before.length && start === after.length) return { span: { start, end: start }, text: '' };
  start = lineStart(before, start);
  // Up to the end of a line that both have in common.
  const newline = before.indexOf('\n', before.length - tail);
  tail = newline < 0 ? 0 : before.length - newline;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}
