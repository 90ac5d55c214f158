import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleLike } from '../frame/titleLike';

/** The item at which a phrase starts, looking left from `index`. */
export function phraseStart(sentence: FrameSentence, phrase: SpeakerPhrase, index: number): number {
  let at = index;
  while (at > 0 && tokenIn(sentence, at - 1) >= phrase.from) at--;
  return at;
}

/** The item at which the titles in front of a name start, else the name's own: "Advocate NAME". */
export function titledStart(frame: Frame, sentence: FrameSentence, start: number): number {
  let at = start;
  while (at > 0 && isTitleLike(frame, tokenIn(sentence, at - 1))) at--;
  return at;
}
