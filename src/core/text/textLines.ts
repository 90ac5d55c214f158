import { isSpaceAt } from './character';
import type { Span } from './span';

/** CR LF is one end of line: an empty line between the two would part every paragraph of several lines. */
const LINE_END = /\r\n?|[\n\u2028\u2029]/gu;

/** The lines of a text, each without the white space around it; those of blank ones are empty. */
function textLines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    found.push(trimmed(text, start, index));
    start = index + mark.length;
  }
  found.push(trimmed(text, start, text.length));
  return found;
}

/** The lines of a text that follow each other without a blank one between them. */
export function lineBlocks(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  for (const line of textLines(text)) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}
