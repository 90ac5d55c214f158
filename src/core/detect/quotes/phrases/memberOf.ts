import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { ARTICLES, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { personBefore } from './personBefore';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_NOUNS = 4;

/** "NAME of the progressive think tank | ORGANIZATION": the person, where the nouns that end at `last` say what the organization is. */
export function memberOf(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  let at = last;
  while (at > last - MOST_NOUNS && isPlainNoun(frame, tokenIn(sentence, at))) at--;
  const isLedIn = at < last && ARTICLES.has(keyAt(frame.paragraph, tokenIn(sentence, at)));
  return isLedIn ? personBefore(frame, sentence, at - 1) : undefined;
}

const NO_NOUN = /^(?:the|an?|and|but|or|that|which|who|when|while|if|because|where|said|says)$/u;

function isPlainNoun({ paragraph, mentionOf }: Frame, token: number): boolean {
  if (token < 0 || tokenAt(paragraph, token)?.kind !== 'word' || mentionOf(token) >= 0) return false;
  const key = keyAt(paragraph, token);
  return !NO_NOUN.test(key) && !PREPOSITIONS.has(key) && !VERBISH.has(key);
}
