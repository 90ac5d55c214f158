import { hasClass, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { PLACE_NOUNS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, isComma, mentionAt, tokenIn } from '../frame/frame';

const NOUNS = joinedSet(PLACE_NOUNS, wordSet('capital town state region port nation country'));

/**
 * "An official in the capital|, Oldport|, said", "An official in Oldport|, Norland|, said", "Crews in Oldport|, which lies on the coast|, say": the comma
 * in front of the place that a comma ends, or of what is told of one, or `undefined` where none is named there.
 */
export function commaBeforePlace(frame: Frame, sentence: FrameSentence, comma: number): number | undefined {
  const { paragraph } = frame;
  let at = comma - 1;
  while (at > 0 && isCapital(paragraph, tokenIn(sentence, at)) && mentionAt(frame, tokenIn(sentence, at))?.kind !== 'person')
    at--;
  if (at === comma - 1 || !isComma(frame, sentence, at)) return commaBeforeWhich(frame, sentence, comma);
  const isNamed = NOUNS.has(keyAt(paragraph, tokenIn(sentence, at - 1)));
  return isNamed || (mayBePlace(frame, sentence, at - 1) && isPlace(frame, sentence, comma - 1)) ? at : undefined;
}

/** "San Diego", which is no name of anybody. */
const mayBePlace = ({ paragraph, mentionOf }: Frame, sentence: FrameSentence, at: number): boolean =>
  isCapital(paragraph, tokenIn(sentence, at)) && mentionOf(tokenIn(sentence, at)) < 0;

const isPlace = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  hasClass(paragraph, tokenIn(sentence, at), WordClass.country | WordClass.place);

const MOST_ITEMS_OF_WHICH = 8;

/** "in Oldport|, which lies on the coast|,". */
function commaBeforeWhich(frame: Frame, sentence: FrameSentence, comma: number): number | undefined {
  for (let at = comma - 1; at > Math.max(1, comma - MOST_ITEMS_OF_WHICH); at--) {
    const token = tokenIn(sentence, at);
    const kind = tokenAt(frame.paragraph, token)?.kind;
    if (kind !== 'word' && kind !== 'number') return undefined;
    if (keyAt(frame.paragraph, token) === 'which')
      return isComma(frame, sentence, at - 1) && mayBePlace(frame, sentence, at - 2) ? at - 1 : undefined;
  }
  return undefined;
}
