import { isCapital, keyAt } from '../paragraphAnalysis';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../quotes/frame';
import { namePhrase, type SpeakerPhrase } from './speakerPhrase';

const MOST_PLACES = 3;

/** The person in front of "of ORGANIZATION", "at ORGANIZATION in PLACE", left of the last of these prepositions. */
export function personBefore(frame: Frame, sentence: FrameSentence, preposition: number): SpeakerPhrase | undefined {
  let at = preposition;
  for (let places = 0; places < MOST_PLACES; places++) {
    if (!/^(?:of|at|from|with|in|for)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) return undefined;
    // "NAME, of the Harbour Authority, who".
    const isBehindComma = isComma(frame, sentence, at - 1);
    const mention = frame.mentionOf(tokenIn(sentence, isBehindComma ? at - 2 : at - 1));
    const found = frame.mentions[mention];
    if (found?.kind === 'person') return namePhrase(found, mention);
    at--;
    while (at >= 0 && isCapital(frame.paragraph, tokenIn(sentence, at))) at--;
    if (keyAt(frame.paragraph, tokenIn(sentence, at)) === 'the') at--;
  }
  return undefined;
}
