import type { TokenRange } from '../../../text/sentence';
import { isUnlistedName, isUnlistedWord } from '../../names/signs/isUnlistedName';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const HEADS = wordSet(
  'head ceo chief chairman chairwoman chairperson chair founder co-founder cofounder president director boss owner leader manager secretary',
);
const NO_GIVEN_NAME = PLACE_CLASSES | C.organization | C.headStrong | C.headWeak | C.common;

/**
 * The body in front of whoever heads it, in "head of | Kestrel | Ada Lorne": what is listed as an organization, or one word that no list has, with a first name
 * and a surname behind it; behind what is listed, unlisted words name somebody as well. `undefined` for any other stretch.
 */
export function bodyHeaded(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (keyAt(paragraph, from - 1) !== 'of' || !HEADS.has(keyAt(paragraph, from - 2))) return undefined;
  const listed = listedPhrase(paragraph, from, to, C.organization | C.acronym);
  const end = listed?.to ?? (isUnlistedWord(paragraph, from) && !hasClass(paragraph, from, PERSON_CLASSES) ? from + 1 : to);
  const isNamed =
    to - end >= 2 &&
    caseAt(paragraph, end) === 'capital' &&
    (hasClass(paragraph, end, C.firstName) || (listed !== undefined && isUnlistedName(paragraph, { from: end, to }))) &&
    !hasClass(paragraph, end, NO_GIVEN_NAME) &&
    isCapital(paragraph, end + 1) &&
    !hasClass(paragraph, end + 1, C.headStrong | C.companySuffix);
  return isNamed ? { from, to: end } : undefined;
}
