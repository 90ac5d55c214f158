import type { Span } from '../text/span';
import { unixLines } from '../text/unixLines';

/** The words around a place, by which it is found again. A side is left out where the place touches the text's edge. */
export interface Context {
  readonly before?: string;
  readonly after?: string;
}

/** Longest context on either side, in UTF-16 code units. */
const CONTEXT_LENGTH = 32;
/** Looked at beyond that, so that the characters at the far end are seen whole: `\r\n` counts one, families of emoji eleven. */
const SLACK = 64;

/**
 * Texts in which every unit is a character as read: Latin letters, and the marks of newspapers. Most are such, and looking for the characters of a text
 * takes many times longer than asking for this.
 */
const UNIT_BY_UNIT = /^[\n -~\u00a0-\u02ff\u2010-\u2027]*$/u;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Up to 32 UTF-16 code units on either side of a span, with `\n` line ends, never splitting a character as read (a grapheme cluster).
 * Costs the same wherever the span is. A side whose nearest character is longer than that is left out too.
 */
export function captureContext(text: string, span: Span): Context {
  const start = Math.max(0, span.start - CONTEXT_LENGTH - SLACK);
  const before = lastCharacters(text.slice(start, Math.max(0, span.start)), start === 0);
  const after = firstCharacters(text.slice(span.end, Math.max(0, span.end + CONTEXT_LENGTH + SLACK)));
  return { ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
}

function lastCharacters(window: string, isWhole: boolean): string {
  const text = unixLines(window);
  if (isWhole && text.length <= CONTEXT_LENGTH) return text;
  if (UNIT_BY_UNIT.test(text)) return text.slice(-CONTEXT_LENGTH);
  // The window's own first character may be the rest of one that began before it.
  const starts = Array.from(characters.segment(text), ({ index }) => index).slice(isWhole ? 0 : 1);
  const first = starts.find((index) => text.length - index <= CONTEXT_LENGTH);
  return first === undefined ? '' : text.slice(first);
}

function firstCharacters(window: string): string {
  const text = unixLines(window);
  if (UNIT_BY_UNIT.test(text)) return text.slice(0, CONTEXT_LENGTH);
  let end = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > CONTEXT_LENGTH) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
