import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { PLACE_NOUNS } from '../../words/nameTriggers';
import { joinedSet, wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, isComma, mentionAt, tokenIn } from '../frame/frame';

const NOUNS = joinedSet(PLACE_NOUNS, wordSet('capital town state region port'));

/** "An official in the capital|, Oldport|, said": the comma in front of the place that a comma ends, or `undefined` where none is named there. */
export function commaBeforePlace(frame: Frame, sentence: FrameSentence, comma: number): number | undefined {
  const { paragraph } = frame;
  let at = comma - 1;
  while (at > 0 && isCapital(paragraph, tokenIn(sentence, at)) && mentionAt(frame, tokenIn(sentence, at))?.kind !== 'person')
    at--;
  const isNamed = at < comma - 1 && isComma(frame, sentence, at) && NOUNS.has(keyAt(paragraph, tokenIn(sentence, at - 1)));
  return isNamed ? at : undefined;
}
