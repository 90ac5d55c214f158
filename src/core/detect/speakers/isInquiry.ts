import { keyAt } from '../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame/frame';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

const MOST_WORDS_TO_QUESTION = 6;

/** "NAME asked | (somebody) whether …": the subject of a sentence asks a question in it. */
export function isInquiry({ paragraph }: Frame, { items }: FrameSentence, { to }: SpeakerPhrase): boolean {
  if (!/^(?:asked|asks|wondered|inquired|enquired)$/u.test(keyAt(paragraph, to))) return false;
  const behind = items.map(tokenOf).filter((token) => token > to && token <= to + MOST_WORDS_TO_QUESTION);
  return behind.some((token) => /^(?:whether|if|how|why|what|when|where|who|which)$/u.test(keyAt(paragraph, token)));
}
