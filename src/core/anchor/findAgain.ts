import { sameSpan, type Span } from '../text/span';
import { unixLines } from '../text/unixLines';
import { editedPlaces } from './editedPlaces';
import { FoldedText } from './foldText';
import { fuzzyHits } from './fuzzyHits';
import { placeAll } from './placeAll';
import { searchesFor } from './search';
import type { Wanted } from './wanted';

export interface Found {
  readonly span: Span;
  /** exact: where the hint says; moved: the same words elsewhere; changed: the words differ. */
  readonly state: 'exact' | 'moved' | 'changed';
}

/** With at least so many annotations, a text that holds hardly any of them is another text. */
const ENOUGH_TO_JUDGE = 8;
const FEWEST_SHARE = 1 / 8;

/**
 * Finds annotations again by their words and what stands around them. What is not in the result was not found: rather nothing than a guess.
 *
 * Words match exactly but for typography (see `foldText`); long quotes may have edits. A place counts when both sides of its context are
 * at least 0.7 alike, or the one that the text's edge leaves over 0.85, with a clear lead over every other place; where that
 * leaves a choice, annotations found nearby decide by how far they moved. Measured on Hypothesis's weighted score, wrong places reached 0.886
 * and right ones began at 0.935: the lower of the two sides tells them apart, an average does not.
 *
 * Time grows with the text, plus for each annotation with the number of places that have its words.
 */
export function findAgain(text: string, wanted: readonly Wanted[]): ReadonlyMap<string, Found> {
  if (wanted.length === 0) return new Map();
  const folded = new FoldedText(text);
  const searches = searchesFor(folded, wanted);
  const open = searches.filter((search) => search.isLong && search.best === undefined);
  const similar = fuzzyHits(
    folded.text,
    open.map(({ word }) => word),
  );
  for (const [n, search] of open.entries()) search.addSimilar(similar[n] ?? []);
  const found = searches.filter((search) => search.best !== undefined);
  const edited = editedPlaces(folded.text, found);
  for (const [n, search] of found.entries()) search.addEdited(edited[n] ?? []);
  const placed = placeAll(searches);
  if (wanted.length >= ENOUGH_TO_JUDGE && placed.size <= wanted.length * FEWEST_SHARE) return new Map();
  return new Map(
    [...placed].map(([{ key, text: words, hint }, { span }]) => [key, { span, state: stateOf(text, span, words, hint) }]),
  );
}

function stateOf(text: string, span: Span, words: string, hint: Span | undefined): Found['state'] {
  const now = text.slice(span.start, span.end);
  if (unixLines(now) !== unixLines(words)) return 'changed';
  return hint && sameSpan(hint, span) ? 'exact' : 'moved';
}
