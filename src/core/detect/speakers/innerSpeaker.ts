import type { DetectedSpeaker, Evidence } from '../../model/detection';
import type { PhraseResolver } from './phraseResolver';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

/** Least confidence for a pronoun inside another quote. */
const LEAST_PRONOUN = 0.35;
/** Least confidence for an office inside another quote: "The prime minister told us, ‘No’". */
const LEAST_OFFICE = 0.4;
/** As often as the words alone are what the article says of the speaker, counted as those of RULE_CONFIDENCE. */
const INNER_WORDS = 0.25;
const WHY = 'The speaker is a pronoun inside another quote.';

/**
 * "“She told me, ‘Ten minutes,’” said NAME": whom the article is about there, but not NAME; the words alone where that is not clear. `outer` is
 * the entity whose quote the phrase stands in.
 */
export function innerPronoun(
  phrase: SpeakerPhrase,
  rule: Evidence,
  sentence: number,
  outer: string | undefined,
  resolver: PhraseResolver,
): DetectedSpeaker | null {
  const speaker = resolver.resolve(phrase, rule, sentence, () => ({ answered: outer }));
  const isSure = speaker?.entity !== undefined && speaker.entity !== outer && speaker.confidence >= LEAST_PRONOUN;
  return isSure ? speaker : innerWords(phrase, resolver);
}

/** "“She would say, ‘Help,’” NAME said": whoever she is, the words at the cue are hers. */
export function innerWords(phrase: SpeakerPhrase, resolver: PhraseResolver): DetectedSpeaker {
  const words = resolver.textOf(phrase);
  // "He'd say" is said by him.
  const text = words.text.replace(/['’].*$/u, '');
  const { start } = words.span;
  return { text, span: { start, end: start + text.length }, origin: 'speaker/inner', confidence: INNER_WORDS, why: WHY };
}

/** Whether an office inside a quote is sure enough to be somebody, and not whoever is quoted. */
export const isOtherOffice = (speaker: DetectedSpeaker | null, outer: string | undefined): boolean =>
  outer !== undefined &&
  speaker?.entity !== outer &&
  speaker?.origin === 'speaker/description' &&
  speaker.confidence >= LEAST_OFFICE;

/** Inside a quote "he" is seldom anybody the reporter wrote about: an entity is but a candidate. */
export function asCandidate(speaker: DetectedSpeaker | null): DetectedSpeaker | null {
  if (speaker?.entity === undefined) return speaker;
  const { entity, ...rest } = speaker;
  return { ...rest, candidates: [entity], confidence: 0.4, why: WHY };
}
