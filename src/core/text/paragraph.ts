import { isLetterAt, isSpaceAt, isUpperAt } from './character';
import type { Span } from './span';

/** Lines of a hand-wrapped text are about as long as each other; the lines of headlines, captions and bylines are not. */
const LEAST_WRAPPED_WIDTH = 40;
const MOST_WRAPPED_WIDTH = 110;

/**
 * The paragraphs of a text as spans without the white space around them. A line is a paragraph, except that
 * consecutive lines that were wrapped by hand (or by a mail program) belong together.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let block: Span[] = [];
  for (const line of lines(text)) {
    if (line.start < line.end) {
      block.push(line);
      continue;
    }
    addBlock(text, block, found);
    block = [];
  }
  addBlock(text, block, found);
  return found;
}

function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit > 13 && unit < 0x2028) || (i < text.length && unit !== 10 && unit !== 13 && unit !== 0x2028 && unit !== 0x2029))
      continue;
    // CR LF is one end of line: the empty line between the two would part every wrapped paragraph.
    if (!(unit === 10 && i > 0 && text.charCodeAt(i - 1) === 13)) found.push(trimmed(text, start, i));
    start = i + 1;
  }
  return found;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

function addBlock(text: string, block: readonly Span[], found: Span[]): void {
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start);
  const mayWrap = width >= LEAST_WRAPPED_WIDTH && width <= MOST_WRAPPED_WIDTH;
  let current: Span | undefined;
  for (const line of block) {
    if (current !== undefined && mayWrap && continues(text, current, line, width, block.length)) {
      current = { start: current.start, end: line.end };
      continue;
    }
    if (current !== undefined) found.push(current);
    current = line;
  }
  if (current !== undefined) found.push(current);
}

/** Whether a line goes on with the paragraph before: it starts lower, or its first word had no room on a line of a long block. */
function continues(text: string, before: Span, line: Span, width: number, blockLength: number): boolean {
  const last = text.charAt(before.end - 1);
  if (isLetterAt(text, line.start) && !isUpperAt(text, line.start)) return !'.!?:'.includes(last);
  let word = line.start;
  while (word < line.end && !isSpaceAt(text, word)) word++;
  let lineStart = before.end;
  while (lineStart > before.start && !'\n\r'.includes(text.charAt(lineStart - 1))) lineStart--;
  return blockLength >= 3 && before.end - lineStart + 1 + (word - line.start) > width;
}
