import { keyAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, isFiniteVerb, looksFinite } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { isManner } from '../frame/skipAdverbs';
import { behindAddressee } from './behindAddressee';
import type { Part } from './reportedPart';

const MOST_SETTING_ITEMS = 12;
const TIME = /^(?:later|afterwards?|again|recently|earlier|yesterday|\p{Ll}+day|last|this)$/u;

/**
 * The item behind a cue and whom it tells something. Where a report is broken up by them, that is the comma behind which it goes on, however much
 * is said of where and when: "The board, she told reporters in Oldport|, knows it", "What he wants, he said later, in the rain|, is a boat".
 */
export function insertionEnd(frame: Frame, sentence: FrameSentence, cue: Cue, left: Part): number {
  const close = cue.base === 'tell' ? behindAddressee(frame, sentence, cue.to) : Math.max(cue.to, cue.clauseTo);
  if (cue.form !== 'subject' || !isOpen(frame, sentence, left)) return close;
  for (let at = close; at < close + MOST_SETTING_ITEMS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) return close;
    if (isComma(frame, sentence, at)) {
      if (looksFinite(frame, tokenIn(sentence, at + 1))) return at;
      if (!opensSetting(frame, tokenIn(sentence, at + 1))) return close;
    } else if (isFiniteVerb(frame, token) || (at === close && !opensSetting(frame, token))) return close;
  }
  return close;
}

/** "The board", "What he wants": what is in front of the cue waits for its verb. */
const isOpen = (frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, from)) === 'what' || !hasFiniteVerbIn(frame, sentence, from, to);

const opensSetting = ({ paragraph }: Frame, token: number): boolean => {
  const key = keyAt(paragraph, token);
  return PREPOSITIONS.has(key) || TIME.test(key) || isManner(key);
};
