import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import { RULE_CONFIDENCE } from '../quotes/draft/ruleConfidence';

/** Rules that only guess at a speaker, for want of a word of saying. */
const GUESSES: ReadonlySet<string> = new Set([
  'speaker/sentence-before',
  'speaker/named-before',
  'speaker/continued-loose',
  'speaker/continued-paragraph',
  'speaker/exchange',
]);

/**
 * "“We left at noon. ⏎ “It was raining,” NAME said.": a quotation whose marks stay open has one speaker, whoever is said to speak in the paragraph that
 * goes on with it.
 */
export function spokenTogether(quotes: readonly DetectedQuote[]): readonly DetectedQuote[] {
  let next: DetectedQuote | undefined;
  const fromLast = [...quotes].reverse().map((quote) => {
    if (quote.type === 'indirect') return quote;
    const isPart = quote.continues !== undefined && quote.continues === next?.continues;
    const speaker = isPart && isGuessed(quote) ? said(next?.speaker ?? null) : undefined;
    next = speaker === undefined ? quote : { ...quote, speaker };
    return next;
  });
  return fromLast.reverse();
}

const isGuessed = ({ cue, speaker }: DetectedQuote): boolean =>
  cue === undefined && (speaker === null || GUESSES.has(speaker.origin));

/** The speaker of the part behind, if a word of saying tells. */
function said(speaker: DetectedSpeaker | null): DetectedSpeaker | undefined {
  if (speaker === null || GUESSES.has(speaker.origin)) return undefined;
  return {
    ...speaker,
    origin: 'speaker/continued-open',
    confidence: Math.min(speaker.confidence, RULE_CONFIDENCE['speaker/continued-open']),
    why: 'The next paragraph goes on with the quote and says who speaks.',
  };
}
