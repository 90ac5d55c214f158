import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const DETERMINERS = wordSet('the a an this that each every no any his her its their our');

/** Whether what stands in front of a word makes it one of its kind or of somebody: "the Parliament", "their City". */
export const isDetermined = (paragraph: ParagraphAnalysis, index: number): boolean =>
  DETERMINERS.has(keyAt(paragraph, index - 1));
