import type { AnnotatedText, MeasuredQuote, ReferenceText } from './annotatedText';
import { bestFirst } from './bestFirst';
import { type MatchCounts, matchCounts, NO_MATCHES, partialCounts } from './matchCounts';
import { sharedLength } from './overlap';
import { isDirect, quoteContent, quoteCore, quoteSimilarity } from './quoteSpans';

export interface DirectQuoteCounts {
  /** The spans are alike: intersection over union of at least 0.8. */
  readonly alike: MatchCounts;
  /** And what was said is the same, word for word. */
  readonly exact: MatchCounts;
}

/** The direct quotes of a text and of a prediction, trimmed to what is said, and which of them go together. */
export interface PairedQuotes {
  readonly gold: readonly MeasuredQuote[];
  readonly predicted: readonly MeasuredQuote[];
  readonly pairs: ReadonlyMap<number, number>;
}

export function pairDirectQuotes(gold: ReferenceText, predicted: AnnotatedText): PairedQuotes {
  const cores = (quotes: readonly MeasuredQuote[]): MeasuredQuote[] =>
    quotes.filter(isDirect).map((quote) => quoteCore(gold.text, quote));
  const [left, right] = [cores(gold.quotes), cores(predicted.quotes)];
  return { gold: left, predicted: right, pairs: bestFirst(left, right, quoteSimilarity) };
}

/**
 * Direct quotes, as Pouliquen, Steinberger and Best (2007) and Muzny et al. (2017) count them. A predicted quote of which half or more lies
 * in a mixed or indirect one of the reference is neither right nor wrong: where the marks hold a piece of a report, both readings stand.
 */
export function directQuoteCounts(gold: ReferenceText, predicted: AnnotatedText): DirectQuoteCounts {
  if (gold.layers.quotes === 'none') return { alike: NO_MATCHES, exact: NO_MATCHES };
  const paired = pairDirectQuotes(gold, predicted);
  const alike = paired.pairs.size;
  const exact = [...paired.pairs].filter(([g, p]) => sameContent(paired.gold[g], paired.predicted[p])).length;
  const goldCount = paired.gold.length;
  if (gold.layers.quotes === 'part') return { alike: partialCounts(alike, goldCount), exact: partialCounts(exact, goldCount) };
  const counted = paired.predicted.length - ignoredQuotes(gold, paired);
  return { alike: matchCounts(alike, goldCount, counted), exact: matchCounts(exact, goldCount, counted) };
}

const sameContent = (a: MeasuredQuote | undefined, b: MeasuredQuote | undefined): boolean =>
  a !== undefined && b !== undefined && quoteContent(a.text) === quoteContent(b.text);

function ignoredQuotes(gold: ReferenceText, { predicted, pairs }: PairedQuotes): number {
  const others = gold.quotes.filter((quote) => !isDirect(quote)).map((quote) => quoteCore(gold.text, quote));
  const paired = new Set(pairs.values());
  return predicted.filter(
    (quote, index) => !paired.has(index) && others.some((other) => sharedLength(quote, other) >= 0.5 * (quote.end - quote.start)),
  ).length;
}
