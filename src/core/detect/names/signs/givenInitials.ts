import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** Given names that are written short with a dot. */
const CUT_SHORT = wordSet('ma md mohd muhd mhd wm geo chas thos jos jas benj robt edw');

/** "Ma. Lourdes", "Wm. Kemmler": whether a token is a given name cut short, in front of its dot and of more of the name. */
export const isCutShort = (paragraph: ParagraphAnalysis, index: number): boolean =>
  CUT_SHORT.has(keyAt(paragraph, index)) &&
  caseAt(paragraph, index) === 'capital' &&
  textAt(paragraph, index + 1) === '.' &&
  isCapital(paragraph, index + 2);

/** "H.", "M.K.": initials of given names, not "U.S.". */
export const areInitials = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index).endsWith('.') &&
  /^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u.test(textAt(paragraph, index)) &&
  !hasClass(paragraph, index, C.country | C.place);

/** Where a person starts whose given names in front of `from` are initials or cut short: "M.K. Kemmler", "Ma. Susan Kemmler". */
export function withGivenInitials(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  let start = from;
  for (;;) {
    if (start - 1 >= limit && areInitials(paragraph, start - 1)) start--;
    else if (start - 2 >= limit && isCutShort(paragraph, start - 2)) start -= 2;
    else return start;
  }
}
