import { sameSpan } from '../text/span';
import type { AnnotatedText, LabelledSpan, ReferenceText } from './annotatedText';
import { bestFirst } from './bestFirst';
import type { Outcome } from './calibration';
import { isProperName } from './nameForms';
import { quoteCore, quoteSimilarity } from './quoteSpans';
import { isSpeaker, speakerOf, speakerPairs } from './speakerAccuracy';

export interface ConfidenceOutcomes {
  /** Right: a name of the reference has the same span and label. */
  readonly names: readonly Outcome[];
  /** Right: the same quote is in the reference, whatever its type. */
  readonly quotes: readonly Outcome[];
  /** Of direct quotes that were found and whose speaker the reference names. Right: the full name. */
  readonly speakers: readonly Outcome[];
}

/** What calibration needs to know of one text. Only layers that are annotated as a whole can tell wrong from right. */
export function confidenceOutcomes(gold: ReferenceText, predicted: AnnotatedText): ConfidenceOutcomes {
  return {
    names: nameOutcomes(gold, predicted),
    quotes: quoteOutcomes(gold, predicted),
    speakers: speakerOutcomes(gold, predicted),
  };
}

function nameOutcomes({ layers, mentions }: ReferenceText, predicted: AnnotatedText): Outcome[] {
  const isGold = (mention: LabelledSpan): boolean =>
    mentions.some((other) => other.label === mention.label && sameSpan(other, mention));
  return predicted.mentions
    .filter(({ label }) => layers.names[label] === 'whole')
    .flatMap((mention) => outcome(mention.confidence, isGold(mention)));
}

function quoteOutcomes({ layers, text, quotes }: ReferenceText, predicted: AnnotatedText): Outcome[] {
  if (layers.quotes !== 'whole' || !layers.allQuotes) return [];
  const left = quotes.map((quote) => quoteCore(text, quote));
  const right = predicted.quotes.filter(({ marksOnly }) => !marksOnly).map((quote) => quoteCore(text, quote));
  const found = new Set(bestFirst(left, right, quoteSimilarity).values());
  return right.flatMap((quote, index) => outcome(quote.confidence, found.has(index)));
}

function speakerOutcomes(gold: ReferenceText, predicted: AnnotatedText): Outcome[] {
  if (!gold.layers.speakers) return [];
  return speakerPairs(gold, predicted).flatMap((pair) => {
    const who = speakerOf(pair.gold);
    if (who === null || !isProperName(who) || pair.predicted === null || speakerOf(pair.predicted) === null) return [];
    return outcome(pair.predicted.speakerConfidence, isSpeaker(pair.predicted, who));
  });
}

const outcome = (confidence: number | null, right: boolean): Outcome[] => (confidence === null ? [] : [{ confidence, right }]);
