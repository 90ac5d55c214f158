import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const LEADS_TO_COUNTY = /^(?:,|in|of|from|for|across|to|and)$/u;

/** Whether a token is "Co" of "Velanto, Co Quill" and "in Co. Quill": a county in short, not the legal form of a firm. */
export function isCounty(paragraph: ParagraphAnalysis, index: number): boolean {
  if (textAt(paragraph, index) !== 'Co' || !LEADS_TO_COUNTY.test(keyAt(paragraph, index - 1))) return false;
  const county = textAt(paragraph, index + 1) === '.' ? index + 2 : index + 1;
  return isCapital(paragraph, county) && hasClass(paragraph, county, WordClass.place | WordClass.country);
}
