import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { OWNERS } from '../../words/smallWords';
import { isBearer, isTalkedOf } from '../../words/wordBearers';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** "The slogan …", "Those shouts …", "That is the question", "You hear that a lot": a sentence about the words in front of it. */
export function talksOfWords(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  const key = (at: number): string => keyAt(paragraph, tokenIn(sentence, at));
  const [first, second] = [key(0), key(1)];
  // "That went down badly", "That is not how she sees it" are about what somebody said.
  if (/^(?:that|those|so|it|this)$/u.test(first) && IS.test(second))
    return key(2) === 'what' || [2, 3, 4, 5].some((at) => isBearer(key(at)) && !OWNERS.has(key(at - 1)));
  if (/^(?:that|those|so)$/u.test(first) && RUNS.test(second)) return !/^(?:down|over|well|too|further|on)$/u.test(key(2));
  if (HEARERS.test(first) && [1, 2, 3].some((at) => /^hears?$/u.test(key(at)) && /^(?:it|that|this)$/u.test(key(at + 1))))
    return true;
  if (second === 'words' && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(first)) return true;
  if (!/^(?:the|that|those|these|such)$/u.test(first)) return false;
  return [1, 2, 3].some((at) => {
    const next = tokenAt(paragraph, tokenIn(sentence, at + 1));
    return isTalkedOf(key(at)) && next?.kind !== 'possessive' && tokenIn(sentence, at + 1) >= 0;
  });
}

const IS = /^(?:is|was|are|were|became|remains)$/u;
const RUNS = /^(?:reads?|goes|went|runs|ran|ends|ended|begins|began)$/u;
const HEARERS = /^(?:you|we|i|people|everyone|everybody)$/u;
