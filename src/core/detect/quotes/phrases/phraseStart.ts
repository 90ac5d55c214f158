import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
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
    const found = frame.mentions[frame.mentionOf(token)];
    // All of a name at once.
    const isOfOffice = found?.kind === 'organization' && found.to === token + 1 && isOffice(frame, token + 1);
    const isTenure = at < start && OF_TENURE.has(keyAt(paragraph, token));
    if (!isOfOffice && !isTenure && !isTitleOrRole(frame, token)) break;
    at -= isOfOffice ? found.to - found.from : 1;
  }
  return at;
}

/** "| chief", "| MLA" behind the organization that it is of. */
const isOffice = ({ paragraph, mentionOf }: Frame, token: number): boolean =>
  mentionOf(token) < 0 && hasClass(paragraph, token, WordClass.role | WordClass.title);
