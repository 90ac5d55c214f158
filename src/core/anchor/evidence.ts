import type { Span } from '../text/span';

/** A place that has the words, and how alike its surroundings are (0 to 1; undefined where a text's edge leaves nothing to compare). */
export interface Candidate {
  readonly span: Span;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Least likeness of each of two sides, and of one where the other is cut off by a text's edge. */
export const BOTH_SIDES = 0.7;
const ONE_SIDE = 0.85;
/** How far the best place must be ahead of the next. */
export const LEAD = 0.1;

/** The lower side, or the only one; undefined where there is nothing to go by. */
export function scoreOf({ before, after }: Candidate): number | undefined {
  if (before === undefined) return after;
  return after === undefined ? before : Math.min(before, after);
}

export function passes({ before, after }: Candidate): boolean {
  if (before !== undefined && after !== undefined) return areAlike(before, after);
  return (before ?? after ?? 0) >= ONE_SIDE;
}

/**
 * Whether two sides are evidence together: neither has changed much, and one hardly at all. Where both changed a little, something may have
 * changed places with the words: "told DZRH. Cruz asked" and "told Cruz. DZRH asked" are 0.8 alike on either side of Cruz.
 */
export const areAlike = (before: number, after: number): boolean =>
  Math.min(before, after) >= BOTH_SIDES && Math.max(before, after) >= ONE_SIDE;

/** So many UTF-16 units next to a place without the end of a sentence, and they are of its own sentence. */
export const SAME_SENTENCE = 12;

/**
 * Whether one side of a place, the other having changed, is evidence. Not where a sentence ends there: with "Lima thanked them. Lima left."
 * cut to "Lima left.", what stands before the one that is left is what stood before the one that went.
 *
 * @param nearest The part of the context that is next to the place.
 */
export const speaksAlone = (similarity: number | undefined, nearest: string): boolean =>
  similarity !== undefined && similarity >= ONE_SIDE && !/[.!?…\n]/u.test(nearest);
