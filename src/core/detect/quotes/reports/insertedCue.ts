import { keyAt } from '../../words/paragraphAnalysis';
import { isAttribute } from './isAttribute';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { introducesClause, isIntroduction } from './introduction';
import type { Part } from './reportedPart';

/** "The plan, said NAME, is good": the cue and its speaker break up a clause that has its verb behind them. */
export function isInserted(frame: Frame, sentence: FrameSentence, cue: Cue, left: Part, end: number): boolean {
  const close = Math.max(cue.to, cue.clauseTo);
  if (!isComma(frame, sentence, Math.min(cue.clauseFrom, cue.from) - 1) || !isComma(frame, sentence, close)) return false;
  // "What she lacks, says NAME, is a reason".
  const isSubject = keyAt(frame.paragraph, tokenIn(sentence, left[0])) === 'what';
  const isWhole = !isSubject && hasFiniteVerbIn(frame, sentence, ...left) && !isFrontedClause(frame, sentence, left);
  return (
    !isWhole &&
    hasFiniteVerbIn(frame, sentence, close + 1, end) &&
    !isOtherVerb(frame, tokenIn(sentence, close + 1)) &&
    (!isAttribute(frame, sentence, close + 1) || opensClause(frame, sentence, close + 1, end))
  );
}

/** "If you have been there, says NAME, you know": the clause that the other depends on is still to come. */
const isFrontedClause = (frame: Frame, sentence: FrameSentence, left: Part): boolean =>
  isIntroduction(frame, sentence, left, 0) && !introducesClause(frame, sentence, left);

/** "…, adding that he was", "…, who was", "… and was": what no broken-up clause goes on with. */
const isOtherVerb = ({ paragraph }: Frame, token: number): boolean =>
  /^(?:who|which|whose|and|but|while|when|where|as|after|before)$|ing$/u.test(keyAt(paragraph, token));
