import type { AnnotatedText, ReferenceText } from './annotatedText';
import { bestFirst } from './bestFirst';
import { type MatchCounts, matchCounts, NO_MATCHES } from './matchCounts';
import { sharedLength } from './overlap';
import { quoteCore, quoteSimilarity } from './quoteSpans';

/** Direct, mixed and indirect quotes together, each by the whole of what is reported (the content span of PARC 3.0, Pareti 2016). */
export function allQuoteCounts(gold: ReferenceText, predicted: AnnotatedText): MatchCounts {
  if (!gold.layers.allQuotes) return NO_MATCHES;
  const left = gold.quotes.map((quote) => quoteCore(gold.text, quote));
  const right = wholeQuotes(predicted).map((quote) => quoteCore(gold.text, quote));
  return matchCounts(bestFirst(left, right, quoteSimilarity).size, left.length, right.length);
}

/**
 * The same by coverage, as the Gender Gap Tracker counts quotes (Asr et al. 2021): in reading order every quote of the reference takes the
 * remaining prediction that covers most of it, if that is more than `share` of its characters.
 */
export function coveredQuoteCounts(gold: ReferenceText, predicted: AnnotatedText, share: number): MatchCounts {
  if (!gold.layers.allQuotes) return NO_MATCHES;
  const remaining = [...wholeQuotes(predicted)];
  const count = remaining.length;
  let right = 0;
  for (const quote of gold.quotes) {
    let best = -1;
    let most = share;
    for (const [index, other] of remaining.entries()) {
      const covered = sharedLength(quote, other) / (quote.end - quote.start);
      if (covered > most) [best, most] = [index, covered];
    }
    if (best < 0) continue;
    remaining.splice(best, 1);
    right++;
  }
  return matchCounts(right, gold.quotes.length, count);
}

const wholeQuotes = ({ quotes }: AnnotatedText): AnnotatedText['quotes'] => quotes.filter(({ marksOnly }) => !marksOnly);
