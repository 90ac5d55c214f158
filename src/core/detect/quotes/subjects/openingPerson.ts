import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { INDEFINITE, PREPOSITIONS } from '../../words/smallWords';
import { isPeople } from '../phrases/voiceless';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_WORDS = 5;

/** "A Harbourville man loading his car, who asked not to be named, said": whoever without a name a sentence opens with, up to the first word for a person. */
export function openingPerson(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const from = tokenIn(sentence, 0);
  if (!INDEFINITE.has(keyAt(paragraph, from))) return undefined;
  for (let at = 1; at <= MOST_WORDS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || PREPOSITIONS.has(keyAt(paragraph, token))) return undefined;
    const isLast =
      isPeople(paragraph, token) && !isPeople(paragraph, tokenIn(sentence, at + 1)) && frame.mentionOf(token + 1) < 0;
    if (isLast) return { kind: 'description', from, to: token + 1 };
  }
  return undefined;
}
