import search from 'approx-string-match';
import type { Span } from '../../src/core/text/span';

/** What is known of an annotation besides its words. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
  /** The offset where it stood. */
  readonly hint: number;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const ALL_WEIGHTS = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
const MOST_ERRORS = 256;

/**
 * Where the web annotator Hypothesis would place a quote: its way of scoring, written anew after `match-quote.ts` of its client (2022), over
 * the package that it searches with. Exact places, or where there are none those with errors in up to half of the words; of these the one with
 * the highest weighted mean of how like words, surroundings and offset are. It takes the best place however low that is.
 */
export function hypothesisMatch(text: string, words: string, context: QuoteContext): Span | undefined {
  if (words === '') return undefined;
  const places = placesOf(text, words, Math.min(MOST_ERRORS, words.length / 2));
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const { start, end, errors } of places) {
    const score =
      (WEIGHTS.quote * (1 - errors / words.length) +
        WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - context.prefix.length), start), context.prefix) +
        WEIGHTS.suffix * likeness(text.slice(end, end + context.suffix.length), context.suffix) +
        WEIGHTS.position * (1 - Math.abs(start - context.hint) / text.length)) /
      ALL_WEIGHTS;
    if (best === undefined || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span;
}

interface Match extends Span {
  readonly errors: number;
}

function placesOf(text: string, words: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, mostErrors);
}

/** From 0 to 1. A side that the annotation does not have counts as alike, one that the text does not have as unlike. */
function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  return 1 - (placesOf(text, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
}
