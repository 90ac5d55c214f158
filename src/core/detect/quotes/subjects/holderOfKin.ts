import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { hasPersonWord, type SpeakerPhrase } from '../frame/speakerPhrase';

/**
 * "A lawyer for Lind's widow, | NAME, said": the lawyer, because NAME is the widow; but NAME of "A spokesman for the mayor, | NAME, said". `comma` is
 * the item in front of the name.
 */
export function holderOfKin(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (keyAt(paragraph, tokenIn(sentence, comma)) !== ',' || !hasClass(paragraph, tokenIn(sentence, comma - 1), WordClass.kin))
    return undefined;
  const phrase = phraseEndingAt(frame, sentence, comma - 1);
  if (phrase?.kind !== 'description') return undefined;
  for (let token = phrase.from + 1; token < phrase.to; token++)
    if (keyAt(paragraph, token) === 'for') return hasPersonWord(frame.paragraph, { ...phrase, to: token }) ? phrase : undefined;
  return undefined;
}
