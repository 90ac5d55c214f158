import type { Span } from '../text/span';
import { LONGEST_GROWTH } from './believable';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const NEXT_WORD = /^,?[^\S\n]{1,2}([\p{L}\p{M}\p{N}]+)/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}]+),?[^\S\n]{1,2}$/u;

const isInsideWord = (text: string, offset: number): boolean =>
  WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));

/**
 * The place that a comparison gives for a span, made whole: a name whose first or last letters were corrected is the whole corrected word, and one
 * whose words changed their order has them all, as in "Abebe Hirut" for "Hirut Abebe".
 */
export function wholeWords(oldText: string, old: Span, newText: string, now: Span): Span {
  let { start, end } = now;
  if (!isInsideWord(oldText, old.start)) while (isInsideWord(newText, start) && now.start - start < LONGEST_GROWTH) start--;
  if (!isInsideWord(oldText, old.end)) while (isInsideWord(newText, end) && end - now.end < LONGEST_GROWTH) end++;
  return withReordered(oldText.slice(old.start, old.end), newText, { start, end });
}

function withReordered(words: string, newText: string, { start, end }: Span): Span {
  const missing = new Set(words.match(WORDS) ?? []);
  for (const word of newText.slice(start, end).match(WORDS) ?? []) missing.delete(word);
  while (missing.size > 0) {
    const next = NEXT_WORD.exec(newText.slice(end, end + LONGEST_GROWTH));
    const last = LAST_WORD.exec(newText.slice(Math.max(0, start - LONGEST_GROWTH), start));
    if (next?.[1] !== undefined && missing.delete(next[1])) end += next[0].length;
    else if (last?.[1] !== undefined && missing.delete(last[1])) start -= last[0].length;
    else break;
  }
  return { start, end };
}
