import type { Span } from '../text/span';
import { sameSpan } from '../text/span';
import { ContextSide } from './contextSide';
import { exactHits } from './exactHits';
import { FoldedText, foldText } from './foldText';
import { fuzzyHits } from './fuzzyHits';
import type { Candidate, Search } from './placement';
import { placeAll } from './placement';

/** An annotation to be found in a text that may have changed since. */
export interface Wanted {
  readonly key: string;
  /** The annotated words. */
  readonly text: string;
  /** Up to 32 UTF-16 units before and after the place, `\n` line ends; left out at the text's edge. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stood, in offsets; may lie outside the text. */
  readonly hint?: Span;
  /** Long quotes only: may match with edits inside. */
  readonly fuzzy: boolean;
}

export interface Found {
  readonly span: Span;
  /** exact: where the hint says; moved: the same words elsewhere; changed: the words differ. */
  readonly state: 'exact' | 'moved' | 'changed';
}

/** Shortest quote, in folded units, that may match with edits. */
const SHORTEST_FUZZY = 20;
/** From this length on, the words of a quote are themselves evidence of the place when they stand in the text once. */
const SPEAKS_FOR_ITSELF = 40;
/** With at least so many annotations, a text that holds hardly any of them is another text. */
const ENOUGH_TO_JUDGE = 8;
const FEWEST_SHARE = 1 / 8;

/**
 * Finds annotations again by their words and what stands around them. What is not in the result was not found: rather nothing than a guess.
 *
 * Words match exactly but for typography (see {@link foldText}); long quotes may have edits. A place counts when both sides of its context are
 * at least 0.7 alike, or the one that the text's edge leaves over 0.85, with a clear lead over every other place; where that
 * leaves a choice, annotations found nearby decide by how far they moved. Measured on Hypothesis's weighted score, wrong places reached 0.886
 * and right ones began at 0.935: the lower of the two sides tells them apart, an average does not.
 *
 * Time grows with the text, plus for each annotation with the number of places that have its words.
 */
export function findAgain(text: string, wanted: readonly Wanted[]): ReadonlyMap<string, Found> {
  if (wanted.length === 0) return new Map();
  const folded = new FoldedText(text);
  const words = wanted.map((one) => foldText(one.text));
  const hits = exactHits(folded.text, words);
  const searches = wanted.map((one, n): Search => {
    const sides = {
      before: new ContextSide(foldText(one.before ?? ''), -1),
      after: new ContextSide(foldText(one.after ?? ''), 1),
    };
    const word = words[n] ?? '';
    const places = (hits.get(word) ?? []).filter((start) => standsLikeWanted(folded.text, start, start + word.length, one));
    return {
      wanted: one,
      isLong: one.fuzzy && word.length >= SHORTEST_FUZZY,
      speaksForItself: one.fuzzy && word.length >= SPEAKS_FOR_ITSELF && places.length === 1,
      candidates: places.map((start) => candidate(folded, { start, end: start + word.length }, sides, true)),
    };
  });
  addFuzzy(folded, words, searches);
  const placed = placeAll(searches);
  if (wanted.length >= ENOUGH_TO_JUDGE && placed.size <= wanted.length * FEWEST_SHARE) return new Map();
  return new Map(
    [...placed].map(([{ key, text: words, hint }, { span }]) => [key, { span, state: stateOf(text, span, words, hint) }]),
  );
}

type Sides = Readonly<Record<'before' | 'after', ContextSide>>;

function candidate(folded: FoldedText, span: Span, sides: Sides, isExact: boolean): Candidate {
  return {
    span: folded.originalSpan(span),
    before: sides.before.similarity(folded.text, span.start),
    after: sides.after.similarity(folded.text, span.end),
    isExact,
  };
}

/** Looks for quotes with edits where no place of their exact words has a fitting context; an exact look-alike elsewhere does not hide them. */
function addFuzzy(folded: FoldedText, words: readonly string[], searches: Search[]): void {
  const open = searches.flatMap((search, n) =>
    search.isLong && !search.candidates.some(fits) && !search.speaksForItself ? [n] : [],
  );
  const spans = fuzzyHits(
    folded.text,
    open.map((n) => words[n] ?? ''),
  );
  for (const [i, n] of open.entries()) {
    const search = searches[n];
    if (search === undefined) continue;
    const { before = '', after = '' } = search.wanted;
    const sides = { before: new ContextSide(foldText(before), -1), after: new ContextSide(foldText(after), 1) };
    const exact = new Set(search.candidates.map(({ span }) => span.start));
    const more = (spans[i] ?? [])
      .map((span) => candidate(folded, span, sides, false))
      .filter(({ span }) => !exact.has(span.start));
    searches[n] = { ...search, candidates: [...search.candidates, ...more] };
  }
}

const fits = ({ before, after }: Candidate): boolean => (before ?? 1) >= 0.7 && (after ?? 1) >= 0.7;

const WORD = /[\p{L}\p{N}]/u;

/** A name that stood as a word of its own must not be found as part of a longer one, such as Kim in Kimberly. */
function standsLikeWanted(text: string, start: number, end: number, { text: words, before = '', after = '' }: Wanted): boolean {
  const joins = (a: string, b: string): boolean => WORD.test(a) && WORD.test(b);
  const joinsBefore = joins(text.charAt(start - 1), text.charAt(start)) && !joins(before.slice(-1), words.charAt(0));
  const joinsAfter = joins(text.charAt(end - 1), text.charAt(end)) && !joins(words.slice(-1), after.charAt(0));
  return !joinsBefore && !joinsAfter;
}

function stateOf(text: string, span: Span, words: string, hint: Span | undefined): Found['state'] {
  const now = text.slice(span.start, span.end);
  if (now !== words && now.replace(/\r\n?/g, '\n') !== words.replace(/\r\n?/g, '\n')) return 'changed';
  return hint && sameSpan(hint, span) ? 'exact' : 'moved';
}
