import type { Span } from '../text/span';

/** Words may grow by so many units and so many times, and what stands between their contexts now still be what became of them. */
const GROWTH = 12;
const LONGEST = 1.5;

/**
 * What stands from a place on up to the words that stood behind the annotation, in a folded text.
 *
 * @param length Of the annotation's words; undefined is returned where there is too much between to have come from them, or nothing.
 */
export function spanBetween(text: string, start: number, after: string, length: number): Span | undefined {
  const most = Math.floor(length * LONGEST + GROWTH);
  const nearest = text.slice(start, start + most + after.length).indexOf(after, 1);
  return nearest < 0 ? undefined : { start, end: start + nearest };
}
