import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { leadsInto, PARTICIPLE } from './leadsInto';

/** "Pinned to the wall is a page", "On the seat lay a card", "Below are the words": the place first, the thing behind its verb. */
export function standsThere(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  const first = keyAt(paragraph, tokenIn(sentence, 0));
  if (!leadsInto(first) && !PARTICIPLE.test(first) && !/^(?:there|what)$/u.test(first)) return false;
  for (let i = at - 1; i >= Math.max(1, at - 5); i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (STANDS.test(key)) return true;
    // "a square of cardboard".
    if ((leadsInto(key) && key !== 'of') || key === ',') return false;
  }
  return false;
}

/** Verbs behind which stands what is at a place. */
export const STANDS = /^(?:is|was|are|were|hangs|hung|stands|stood|lies|lay|sits|sat|appears|appeared|ran|runs)$/u;
