import type { Span } from '../text/span';
import { ContextSide } from './contextSide';
import { exactHits } from './exactHits';
import { FoldedText, foldText } from './foldText';
import { fuzzyHits } from './fuzzyHits';
import { likeness } from './likeness';
import { spanBetween } from './spanBetween';
import type { Wanted } from './wanted';

/** A place that an orphan may have gone to. */
export interface RankedPlace {
  readonly span: Span;
  /** The words there. */
  readonly text: string;
  /** How alike words and surroundings are, from 0 to 1. */
  readonly score: number;
}

/** Shortest words, in folded units, that are looked for with edits. */
const SHORTEST_FUZZY = 8;
/** Nearest units of a side by which a place is found whose words are others now. */
const ANCHOR = 12;
/** Near the text's edge there is less. */
const SHORTEST_ANCHOR = 6;
/** Beyond so many places of one word only the nearest to where it stood are compared. */
const MOST_COMPARED = 2000;
const WORDS_WEIGHT = 0.4;
/** Of a side that a text's edge cuts off. */
const UNKNOWN_SIDE = 0.5;

/**
 * Places for a reader to choose from, best first: where the words stand, where words like them stand, and what stands now between what stood before
 * and after them. Unlike `findAgain` this guesses: nothing is placed by it that nobody looked at.
 *
 * @param most How many.
 */
export function rankedPlaces(text: string, wanted: Wanted, most = 9): readonly RankedPlace[] {
  const folded = new FoldedText(text);
  const word = foldText(wanted.text);
  const [before, after] = [foldText(wanted.before ?? ''), foldText(wanted.after ?? '')];
  const sides = { before: new ContextSide(before, -1), after: new ContextSide(after, 1) };
  const hint = wanted.hint === undefined ? 0 : folded.indexOf(wanted.hint.start);
  const distance = ({ start }: Span): number => (wanted.hint === undefined ? 0 : Math.abs(start - hint));
  const candidates = [
    ...(exactHits(folded.text, [word]).get(word) ?? []).map((start) => ({ start, end: start + word.length })),
    ...(word.length >= SHORTEST_FUZZY ? (fuzzyHits(folded.text, [word])[0] ?? []) : []),
    ...between(folded.text, before.slice(-ANCHOR), after.slice(0, ANCHOR), word.length),
  ];
  const unique = [...new Map(candidates.map((span) => [`${span.start}-${span.end}`, span])).values()];
  return unique
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_COMPARED)
    .map((span) => ({ span, score: scoreAt(folded.text, span, word, sides) }))
    .sort((a, b) => b.score - a.score || distance(a.span) - distance(b.span))
    .slice(0, most)
    .map(({ span, score }) => {
      const place = folded.originalSpan(span);
      return { span: place, text: text.slice(place.start, place.end), score };
    });
}

/** What stands between the two nearest pieces of context, where that is no more than the words may have become. */
function between(text: string, before: string, after: string, length: number): readonly Span[] {
  if (Math.min(before.length, after.length) < SHORTEST_ANCHOR) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const span = spanBetween(text, at + before.length, after, length);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

function scoreAt(
  text: string,
  { start, end }: Span,
  word: string,
  sides: { readonly before: ContextSide; readonly after: ContextSide },
): number {
  const around =
    ((sides.before.similarity(text, start) ?? UNKNOWN_SIDE) + (sides.after.similarity(text, end) ?? UNKNOWN_SIDE)) / 2;
  return WORDS_WEIGHT * likeness(text.slice(start, end), word) + (1 - WORDS_WEIGHT) * around;
}
