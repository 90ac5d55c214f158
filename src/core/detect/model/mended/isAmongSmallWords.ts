import { caseAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';

/** Whether a word with a capital stands behind one in small letters, and in front of no other part of a name. */
export const isAmongSmallWords = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index - 1) === 'lower' &&
  tokenAt(paragraph, index - 1)?.kind === 'word' &&
  !isCapital(paragraph, index + 1) &&
  !/^(?:of|for|&|-)$/u.test(keyAt(paragraph, index + 1));
