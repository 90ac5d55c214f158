import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { organizationOfOffice } from '../frame/organizationOfOffice';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleLike, isTitleOrRole } from '../frame/titleLike';
import { OF_TENURE } from './descriptionWords';

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

/**
 * The item at which all that says what somebody is starts in front of a name, else the name's own: "former mayor NAME", "Harbour Union chief NAME",
 * "NDP MLA NAME".
 */
export function roledStart(frame: Frame, sentence: FrameSentence, start: number): number {
  const { paragraph } = frame;
  let at = start;
  while (at > 0) {
    const token = tokenIn(sentence, at - 1);
    const organization = organizationOfOffice(frame, token);
    const isTenure = at < start && OF_TENURE.has(keyAt(paragraph, token));
    if (organization === undefined && !isTenure && !isTitleOrRole(frame, token)) break;
    // All of a name at once.
    at -= organization === undefined ? 1 : organization.to - organization.from;
  }
  return at;
}
