import { isLetterAt, isSpaceAt, isUpperAt } from './character';
import { lineStart } from './lineStart';
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

/**
 * The paragraph that an offset stands in or at the edge of. Looks at the lines around it only, as far as the next blank ones: none of the paragraphs
 * beyond has to do with those between.
 */
export function paragraphAt(text: string, offset: number): Span | undefined {
  const from = blockStart(text, offset);
  const found = paragraphs(text.slice(from, blockEnd(text, offset))).find(
    ({ start, end }) => from + start <= offset && offset <= from + end,
  );
  return found && { start: from + found.start, end: from + found.end };
}

/** Where the lines begin, behind the nearest blank one, that an offset stands among. */
function blockStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const before = lineStart(text, start - 1);
    if (isBlank(text, before, start)) break;
    start = before;
  }
  return start;
}

/** Where they end, in front of the nearest blank one. */
function blockEnd(text: string, offset: number): number {
  let end = lineEnd(text, offset);
  while (end < text.length) {
    const next = lineEnd(text, end);
    if (isBlank(text, end, next)) break;
    end = next;
  }
  return end;
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

/** Where the line that an offset stands in ends, with what ends it. */
function lineEnd(text: string, offset: number): number {
  const ends = /\r\n?|\n|$/gu;
  ends.lastIndex = offset;
  const end = ends.exec(text);
  return end === null ? text.length : end.index + end[0].length;
}

/** CR LF is one end of line: an empty line between the two would part every wrapped paragraph. */
const LINE_END = /\r\n?|[\n\u2028\u2029]/gu;

function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    found.push(trimmed(text, start, index));
    start = index + mark.length;
  }
  found.push(trimmed(text, start, text.length));
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
  let lastLine = before.end;
  while (lastLine > before.start && !'\n\r'.includes(text.charAt(lastLine - 1))) lastLine--;
  return blockLength >= 3 && before.end - lastLine + 1 + (word - line.start) > width;
}
