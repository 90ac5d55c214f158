import { keyAt, textAt } from '../../words/paragraphAnalysis';
import { isBearer } from '../../words/wordBearers';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isOfLaw } from './isOfLaw';
import type { PlacedCue, QuotePlace } from './quotePlace';

/** Whether a cue gives the words to nobody: who never said them, people at large, or whatever they only stand on or in. */
export const isNobodys = (frame: Frame, { sentence, at }: QuotePlace, { cue, sentence: cueSentence }: PlacedCue): boolean =>
  isDenial(frame, cueSentence, cue) ||
  isProverb(frame, cueSentence, cue) ||
  (cueSentence === sentence &&
    (isHeldUp(frame, sentence, at, cue) || isJudgedBearer(frame, sentence, at, cue) || isOfLaw(frame, sentence, at, cue)));

/** "“Let them eat cake,” Marie Antoinette never said." */
const isDenial = (frame: Frame, sentence: FrameSentence, cue: Cue): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1)) === 'never';

/** "As they say on the quay, “…”", "as our elders say": nobody in particular. */
function isProverb({ paragraph }: Frame, sentence: FrameSentence, { clauseFrom, base, speaker }: Cue): boolean {
  if (base !== 'say' || speaker === undefined || speaker.kind === 'name') return false;
  if (keyAt(paragraph, speaker.from - 1) !== 'as' && keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) !== 'as') return false;
  return keyAt(paragraph, speaker.to) === 'say' && PEOPLE_AT_LARGE.has(keyAt(paragraph, speaker.to - 1));
}

const PEOPLE_AT_LARGE = wordSet(
  'they we you people folk folks some locals elders ancestors fathers grandmothers grandfathers sailors farmers',
);

/** "A fan held a sign: “…”", "Police found a sign that read: “…”": who holds up or finds words of somebody's need not say them. */
function isHeldUp(frame: Frame, sentence: FrameSentence, at: number, { to, base }: Cue): boolean {
  const isFound = base === 'find' && /^(?:an?|another|two|several)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, to)));
  if (to > at || (!isFound && !/^(?:hold|carry|bear|raise|show|wave|display|put|hang|tape|pin)$/u.test(base))) return false;
  for (let i = to; i < at; i++) if (isBearer(keyAt(frame.paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

/** "There was a slogan that passers-by found funny: “…”": what others think of words that stand on something. */
function isJudgedBearer({ paragraph }: Frame, sentence: FrameSentence, at: number, { from, to, strength }: Cue): boolean {
  if ((paragraph.signals & WordSignal.bearer) === 0 || to >= at || textAt(paragraph, tokenIn(sentence, at - 1)) !== ':')
    return false;
  if (strength === 'say' && keyAt(paragraph, tokenIn(sentence, from)) !== 'found') return false;
  for (let i = from - 1; i > 0; i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    // "In a tweet that many liked, NAME wrote": behind the comma the thing is left.
    if (key === ',') return false;
    if (key !== 'that' && key !== 'which') continue;
    return isBearer(keyAt(paragraph, tokenIn(sentence, i - 1)));
  }
  return false;
}
