import type { Span } from '../text/span';
import { exactHits } from './exactHits';
import { likeness } from './likeness';
import { spanBetween } from './spanBetween';

/** Nearest units of either side that must stand there unchanged. */
const ANCHOR = 12;
/** Least share of its pairs of units that a word keeps where somebody corrected it, or mistyped. */
const STILL_LIKE = 0.5;
/** What stands before a word in more places than this says nothing of any one of them. */
const MOST_PLACES = 50;

/** Folded words with what stood around them, folded too. */
export interface WordsInContext {
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Where words may stand in an edited form: their nearest surroundings on both sides, and between them words that are like them but others. One pass
 * over the text, which is folded.
 *
 * @returns For each of `wanted`, by index.
 */
export function editedPlaces(text: string, wanted: readonly WordsInContext[]): readonly (readonly Span[])[] {
  const anchors = exactHits(
    text,
    wanted.filter(isWhole).map(({ before }) => before.slice(-ANCHOR)),
  );
  return wanted.map((one) => {
    const places = isWhole(one) ? (anchors.get(one.before.slice(-ANCHOR)) ?? []) : [];
    if (places.length > MOST_PLACES) return [];
    return places.flatMap((place) => {
      const span = spanBetween(text, place + ANCHOR, one.after.slice(0, ANCHOR), one.word.length);
      const words = span === undefined ? one.word : text.slice(span.start, span.end);
      return span !== undefined && words !== one.word && likeness(words, one.word) >= STILL_LIKE ? [span] : [];
    });
  });
}

const isWhole = ({ before, after }: WordsInContext): boolean => before.length >= ANCHOR && after.length >= ANCHOR;
