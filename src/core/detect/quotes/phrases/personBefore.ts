import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, isComma, mentionAt, tokenIn } from '../frame/frame';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { beforeBracket } from '../frame/bracket';
import { COMPLETING } from './descriptionWords';

const MOST_PLACES = 4;
const OF_PLACE =
  /^(?:state|province|city|town|district|region|county|island|village|\p{Ll}*(?:north|south|east|west)\p{Ll}*|central)$/u;

/** The person in front of "of ORGANIZATION", "at ORGANIZATION in PLACE", left of the last of these prepositions. */
export function personBefore(frame: Frame, sentence: FrameSentence, preposition: number): SpeakerPhrase | undefined {
  let at = preposition;
  for (let places = 0; places < MOST_PLACES; places++) {
    if (!COMPLETING.has(keyAt(frame.paragraph, tokenIn(sentence, at)))) return undefined;
    // "NAME, of the Harbour Authority, who".
    const isBehindComma = isComma(frame, sentence, at - 1);
    // "NAME (נועה) of the Harbour Authority".
    const last = beforeBracket(frame, sentence, isBehindComma ? at - 2 : at - 1);
    const found = mentionAt(frame, tokenIn(sentence, last));
    if (found?.kind === 'person') return namePhrase(found, frame.mentionOf(found.from));
    at--;
    // "NAME of the | southeastern state of | Norland".
    while (at >= 0 && OF_PLACE.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) at--;
    while (at >= 0 && isCapital(frame.paragraph, tokenIn(sentence, at))) at--;
    if (keyAt(frame.paragraph, tokenIn(sentence, at)) === 'the') at--;
  }
  return undefined;
}
