import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
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

/** What goes by a letter behind it: "vitamin K", "group B". */
const LETTERED = wordSet(
  'vitamin group class grade plan hepatitis influenza section type division schedule category gate wing block ward platform malcolm',
);

/** "bowled by M | Kemmal Iyer": the initial without a dot in front of a name of several words, unless it belongs to the word before. */
export const withBareInitial = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): number =>
  to - from > 1 &&
  isLetter(textAt(paragraph, from - 1)) &&
  caseAt(paragraph, from - 2) === 'lower' &&
  tokenAt(paragraph, from - 2)?.kind === 'word' &&
  !LETTERED.has(keyAt(paragraph, from - 2))
    ? from - 1
    : from;

const isLetter = (text: string): boolean => text.length === 1 && /^[B-HJ-Z]$/u.test(text);
