import { isInsideWord } from '../text/isInsideWord';
import type { Span } from '../text/span';
import { LONGEST_GROWTH } from './isBelievable';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const NEXT_WORD = /^,?[^\S\n]{1,2}([\p{L}\p{M}\p{N}]+)/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}]+),?[^\S\n]{1,2}$/u;

/**
 * The place that a comparison gives for a span, made whole: a name whose first or last letters were corrected is the whole corrected word, and one
 * whose words changed their order has them all, as in "Abebe Hirut" for "Hirut Abebe".
 */
export function wholeWords(oldText: string, old: Span, newText: string, now: Span): Span {
  let { start, end } = now;
  if (!isInsideWord(oldText, old.start)) while (isInsideWord(newText, start) && now.start - start < LONGEST_GROWTH) start--;
  if (!isInsideWord(oldText, old.end)) while (isInsideWord(newText, end) && end - now.end < LONGEST_GROWTH) end++;
  return withReordered(oldText, old, newText, { start, end });
}

function withReordered(oldText: string, old: Span, newText: string, { start, end }: Span): Span {
  const missing = new Set(oldText.slice(old.start, old.end).match(WORDS) ?? []);
  for (const word of newText.slice(start, end).match(WORDS) ?? []) missing.delete(word);
  // What stood beside it already is not what it lost.
  missing.delete(wordBehind(oldText, old.end)?.[1] ?? '');
  missing.delete(wordBefore(oldText, old.start)?.[1] ?? '');
  while (missing.size > 0) {
    const next = wordBehind(newText, end);
    const last = wordBefore(newText, start);
    if (next?.[1] !== undefined && missing.delete(next[1])) end += next[0].length;
    else if (last?.[1] !== undefined && missing.delete(last[1])) start -= last[0].length;
    else break;
  }
  return { start, end };
}

const wordBehind = (text: string, offset: number): RegExpExecArray | null =>
  NEXT_WORD.exec(text.slice(offset, offset + LONGEST_GROWTH));

const wordBefore = (text: string, offset: number): RegExpExecArray | null =>
  LAST_WORD.exec(text.slice(Math.max(0, offset - LONGEST_GROWTH), offset));
