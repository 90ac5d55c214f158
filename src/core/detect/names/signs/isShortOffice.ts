import { hasClass, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { LOOSE_OFFICES, POSITIONS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { CHIEFS_IN_LETTERS } from './isChief';
import { mayStartPerson } from './mayStartPerson';
import { isTownOfOffice } from './reachOfOffice';
import { isPosition } from './isPosition';

const C = WordClass;

/** Whether a token is an office in short in front of who holds it, or a position: "SHO Gul Kemmal", "LoP Ada Lorne", "QB Ada Lorne". */
export function isShortOffice(paragraph: ParagraphAnalysis, index: number): boolean {
  const word = paragraph.words[index];
  if (word === undefined || (word.signals & WordSignal.shortOffice) === 0 || paragraph.caseStyle === 'upper') return false;
  if (POSITIONS.has(word.key)) return isPosition(paragraph, index);
  if (isTownOfOffice(paragraph, index + 1)) return false;
  if (LOOSE_OFFICES.has(word.key))
    return isFullName(paragraph, index + 1) || (isOfListed(paragraph, index) && mayStartPerson(paragraph, index + 2));
  // "ASP Isotopes" and the agency NSA are none: a lone word, or any behind letters that are listed, has to be somebody's name.
  const needsListed = hasClass(paragraph, index, C.acronym | C.organization) || !mayStartPerson(paragraph, index + 2);
  return mayStartPerson(paragraph, index + 1) && (!needsListed || hasClass(paragraph, index + 1, C.firstName | C.surname));
}

/** "Kestrel MD Kritan Losko": the managing or executive director of a firm. */
const isOfListed = (paragraph: ParagraphAnalysis, index: number): boolean =>
  CHIEFS_IN_LETTERS.has(keyAt(paragraph, index)) &&
  hasClass(paragraph, index - 1, C.organization | C.acronym) &&
  mayStartPerson(paragraph, index + 1);

/** Two words of which one is a listed first name, or two initials, and more words. */
const isFullName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  mayStartPerson(paragraph, index) &&
  mayStartPerson(paragraph, index + 1) &&
  (hasClass(paragraph, index, C.firstName) ||
    textAt(paragraph, index) === 'Md' ||
    hasClass(paragraph, index + 1, C.firstName) ||
    (/^\p{Lu}\.?$/u.test(textAt(paragraph, index)) && /^\p{Lu}\.?$/u.test(textAt(paragraph, index + 1))));
