import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isSeat } from '../../names/votes/wordVotes';
import { hasClass, isCapital, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { STOPS } from '../frame/stops';

const C = WordClass;

const NO_NAME = C.common | C.notName | C.demonym | C.cue | C.cueNoun | C.role | C.country | C.place;

/** Capitalised words where a speaker has to be, though they were not found as a name: "said Toktosunov"; read from a token, rightwards or leftwards. */
export function untaggedName(frame: Frame, token: number, step: 1 | -1): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!isCapital(paragraph, token) || paragraph.caseStyle !== 'sentence' || isOpening(frame, token)) return undefined;
  let end = token;
  while (
    tokenAt(paragraph, end)?.kind === 'word' &&
    isCapital(paragraph, end) &&
    frame.mentionOf(end) < 0 &&
    !hasClass(paragraph, end, NO_NAME) &&
    !isFunctionToken(paragraph, end) &&
    !isSeat(textAt(paragraph, end))
  )
    end += step;
  if (end === token) return undefined;
  return step > 0 ? { kind: 'name', from: token, to: end } : { kind: 'name', from: end + 1, to: token + 1 };
}

/** "Taped to the window was …", "Hand-lettered signs": a first word that opens with a capital as any would. */
const isOpening = ({ paragraph }: Frame, token: number): boolean =>
  (token === 0 || STOPS.has(textAt(paragraph, token - 1))) &&
  (textAt(paragraph, token + 1) === '-' || /^\p{L}{2,}(?:ed|ing)$/u.test(keyAt(paragraph, token)));
