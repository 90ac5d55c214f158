import { ORGANIZATION_NOUNS } from '../../words/organizationNouns';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const MOST_WORDS_TO_ROLE = 5;
const BEHIND_ROLE = wordSet('of from in at who for with on to whose and or but , . ; ) — –');

/** What opens a phrase for somebody; "the supplier" may be a firm too. */
const OPENERS = wordSet('a an his her their my one');

/** "a second-year student,", "a rider of Muni": the noun of a phrase is a role or kin; not "a student newspaper", "a maker of student homes". */
export const isPersonsPhrase = (paragraph: ParagraphAnalysis, at: number): boolean =>
  OPENERS.has(keyAt(paragraph, at)) && isPersonsRole(paragraph, at + 1);

function isPersonsRole(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from; i < from + MOST_WORDS_TO_ROLE; i++) {
    if (BEHIND_ROLE.has(keyAt(paragraph, i)) || isCapital(paragraph, i)) return false;
    const isFirms = hasClass(paragraph, i, C.headWeak | C.headStrong) || ORGANIZATION_NOUNS.has(keyAt(paragraph, i));
    if (!hasClass(paragraph, i, C.role | C.kin) || isFirms) continue;
    if (BEHIND_ROLE.has(keyAt(paragraph, i + 1))) return true;
  }
  return false;
}
