import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import { RULE_CONFIDENCE } from '../speakers/ruleConfidence';

/** Quotes that stand in a headline, a standfirst or a subheading come this early or repeat what the text has anyway. */
const LEAST_WORDS = 2;
const LEAST_SHARED = 0.75;
/** A word that more quotes share tells nothing. */
const MOST_QUOTES = 40;

/** A quote without a speaker that repeats words of one with a speaker (as headlines and pulled quotes do) is that speaker's. */
export function headlineSpeakers(quotes: readonly DetectedQuote[]): DetectedQuote[] {
  const words = quotes.map((quote) => (quote.type === 'indirect' ? [] : wordsOf(quote.text)));
  const byWord = new Map<string, Set<number>>();
  quotes.forEach((quote, index) => {
    if (quote.speaker === null) return;
    for (const word of words[index] ?? []) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, new Set([index]));
      else if (known.size < MOST_QUOTES) known.add(index);
    }
  });
  let outerEnd = -1;
  return quotes.map((quote, index) => {
    const isNested = quote.span.start < outerEnd;
    outerEnd = Math.max(outerEnd, quote.span.end);
    if (isNested) return quote;
    const own = words[index] ?? [];
    if (quote.speaker !== null || quote.type === 'indirect' || own.length < LEAST_WORDS) return quote;
    const shared = new Map<number, number>();
    for (const word of new Set(own)) for (const other of byWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const speaker = best === undefined ? null : (quotes[best[0]]?.speaker ?? null);
    if (best === undefined || speaker === null || best[1] / new Set(own).size < LEAST_SHARED) return quote;
    const confidence = Math.round(100 * speaker.confidence * RULE_CONFIDENCE['speaker/headline']) / 100;
    return {
      ...quote,
      speaker: {
        ...withoutPlace(speaker),
        origin: 'speaker/headline',
        confidence,
        why: 'The text quotes the same words with their speaker.',
      },
    };
  });
}

/** The words at the other quote's cue do not stand here. */
function withoutPlace({ span: place, ...rest }: DetectedSpeaker): DetectedSpeaker {
  return place === undefined ? rest : { ...rest };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
