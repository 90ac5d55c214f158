import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import { RULE_CONFIDENCE } from '../quotes/draft/ruleConfidence';

/** Share of a headline's quoted words that the quote further down has to have. */
const LEAST_SHARED = 0.75;
/** A word that more quotes share tells nothing. */
const MOST_QUOTES = 40;

/**
 * A quote without a speaker that repeats words of one with a speaker (as headlines and pulled quotes do) is that speaker's. The `doubtful` are
 * quotes at all only if they repeat another.
 */
export function headlineSpeakers(quotes: readonly DetectedQuote[], doubtful: ReadonlySet<DetectedQuote>): DetectedQuote[] {
  if (!quotes.some((quote) => isOpen(quote, doubtful))) return [...quotes];
  const words = quotes.map((quote) => (quote.type === 'indirect' ? [] : wordsOf(quote.text)));
  const byWord = new Map<string, Set<number>>();
  quotes.forEach((quote, index) => {
    if (doubtful.has(quote)) return;
    for (const word of [...(words[index] ?? []), ...goingOn(quotes, words, index)]) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, new Set([index]));
      else if (known.size < MOST_QUOTES) known.add(index);
    }
  });
  let outerEnd = -1;
  return quotes.flatMap((quote, index) => {
    const isNested = quote.span.start < outerEnd;
    outerEnd = Math.max(outerEnd, quote.span.end);
    const isDoubtful = doubtful.has(quote);
    if (isDoubtful ? isNested : isNested || !isOpen(quote, doubtful)) return isDoubtful ? [] : [quote];
    const echo = echoOf(new Set(words[index]), index, byWord);
    if (echo === undefined) return isDoubtful ? [] : [quote];
    const speaker = quotes[echo]?.speaker ?? null;
    // "“They sing ‘Not fit for the shirt’ at you,” NAME said": what NAME only repeats is not NAME's.
    if (speaker !== null && !isDoubtful && repeats(quotes[echo]?.text ?? '', new Set(words[index]))) return [quote];
    if (speaker === null || (isDoubtful && quote.speaker?.entity !== undefined)) return [quote];
    return [spokenAs(quote, speaker)];
  });
}

/** "“He's a nice man,” NAME said. “That's the problem.”": the words of the next quote, where it goes on with one; headlines quote both as one. */
function goingOn(quotes: readonly DetectedQuote[], words: readonly (readonly string[])[], index: number): readonly string[] {
  const speaker = quotes[index]?.speaker?.entity;
  const next = quotes[index + 1]?.speaker;
  if (speaker === undefined || next?.entity !== speaker || !next.origin.startsWith('speaker/continued')) return [];
  return words[index + 1] ?? [];
}

/** A quote with the speaker of the one that it repeats. */
function spokenAs(quote: DetectedQuote, speaker: DetectedSpeaker): DetectedQuote {
  const confidence = Math.round(100 * speaker.confidence * RULE_CONFIDENCE['speaker/headline']) / 100;
  const why = 'The text quotes the same words with their speaker.';
  return { ...quote, speaker: { ...withoutPlace(speaker), origin: 'speaker/headline', confidence, why } };
}

const INNER_MARKS = /(?<=[\s(—])['‘“"]([^'‘’“”"](?:[^‘“”"]*?[^\s‘“”"])?)['’”"](?=[\s,.!?)]|$)/gu;

/** Whether marks inside a quote hold most of some words. */
function repeats(text: string, own: ReadonlySet<string>): boolean {
  for (const [, inner = ''] of text.slice(1, -1).matchAll(INNER_MARKS)) {
    const shared = new Set(wordsOf(inner).filter((word) => own.has(word)));
    if (shared.size / own.size >= LEAST_SHARED) return true;
  }
  return false;
}

/** Whether the same words elsewhere would tell more of a quote: whoever a headline names beside its words need not speak them. */
const isOpen = (quote: DetectedQuote, doubtful: ReadonlySet<DetectedQuote>): boolean =>
  doubtful.has(quote) ||
  (quote.speaker === null
    ? quote.type !== 'indirect' && quote.origin !== 'quotes/interview'
    : quote.origin === 'quotes/headline' && quote.type !== 'indirect');

/** The quote that has most of some words. */
function echoOf(own: ReadonlySet<string>, index: number, byWord: ReadonlyMap<string, ReadonlySet<number>>): number | undefined {
  const shared = new Map<number, number>();
  for (const word of own)
    for (const other of byWord.get(word) ?? []) if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: number | undefined;
  for (const [other, count] of shared) {
    // "“Will you run?” NAME asked. ⏎ “I will,” came the answer.": a single word that was said before repeats nobody.
    if (count / own.size < LEAST_SHARED || (own.size === 1 && other < index)) continue;
    if (best === undefined || count > (shared.get(best) ?? 0)) best = other;
  }
  return best;
}

/** The words at the other quote's cue do not stand here. */
function withoutPlace({ span: place, ...rest }: DetectedSpeaker): DetectedSpeaker {
  return place === undefined ? rest : { ...rest };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
