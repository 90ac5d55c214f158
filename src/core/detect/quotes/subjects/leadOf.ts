import { hasClass, isCapital, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { PREPOSITIONS, SUBORDINATORS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';

const MODIFIERS = new Set('the a an his her its their senior former top deputy acting chief member official'.split(' '));

/** The word in front of a phrase and of the titles, roles and names that modify it. */
export function leadOf(frame: Frame, sentence: FrameSentence, start: number): string | undefined {
  const { paragraph } = frame;
  let at = start - 1;
  while (at >= 0) {
    const token = tokenIn(sentence, at);
    if (token < 0) return undefined;
    // "University of Harrow professor NAME": what stands inside another name leads nothing in.
    if (frame.mentionOf(token) >= 0) {
      at--;
      continue;
    }
    const isModifier =
      isCapital(paragraph, token) ||
      hasClass(paragraph, token, WordClass.role | WordClass.title) ||
      MODIFIERS.has(keyAt(paragraph, token));
    const key = keyAt(paragraph, token);
    // "While NAME watched": it opens the sentence with a capital as any word would.
    if (!isModifier || PREPOSITIONS.has(key) || SUBORDINATORS.has(key)) break;
    at--;
  }
  return at < 0 ? undefined : keyAt(paragraph, tokenIn(sentence, at));
}
