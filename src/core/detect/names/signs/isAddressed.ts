import { isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** "Miss France" is a title that is won. */
const ADDRESSES = wordSet('mr mrs ms mx');

/** Whether "Mr." or the like stands in front of a word, which is somebody's name then, whatever else it may be: "Mr. Young", "Mrs. King". */
export function isAddressed(paragraph: ParagraphAnalysis, index: number): boolean {
  const address = textAt(paragraph, index - 1) === '.' ? index - 2 : index - 1;
  return ADDRESSES.has(keyAt(paragraph, address)) && isCapital(paragraph, address);
}
