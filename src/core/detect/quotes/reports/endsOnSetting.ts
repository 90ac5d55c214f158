import { keyAt } from '../../words/paragraphAnalysis';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { Part } from './reportedPart';

/** "He left at noon; | in texts released on Friday |, NAME wrote": what a semicolon parts from the rest only tells where somebody said something. */
export function endsOnSetting(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  for (let i = to - 1; i > from; i--)
    if (keyAt(frame.paragraph, tokenIn(sentence, i)) === ';')
      return (
        /^(?:in|at|on|during|under)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1))) &&
        !hasFiniteVerbIn(frame, sentence, i + 1, to)
      );
  return false;
}
