import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, isCapital, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../wordClass';
import { WordSignal } from '../wordSignal';
import type { FormName } from './formName';
import { isFunctionToken } from './functionWords';
import { LOOSE_OFFICES } from '../triggers/nameTriggers';

const C = WordClass;
const NO_NAMES = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.notName | PLACE_CLASSES;
const MOST_WORDS = 4;

/** Whether a token is an office in short in front of who holds it: "SHO Gul Kemmal", "LoP Ada Lorne". */
export function isShortOffice(paragraph: ParagraphAnalysis, index: number): boolean {
  const word = paragraph.words[index];
  if (word === undefined || (word.signals & WordSignal.shortOffice) === 0 || paragraph.caseStyle === 'upper') return false;
  if (LOOSE_OFFICES.has(word.key)) return isFullName(paragraph, index + 1);
  // "ASP Isotopes" and the agency NSA are none: a lone word, or any behind letters that are listed, has to be somebody's name.
  const needsListed = hasClass(paragraph, index, C.acronym | C.organization) || !mayStart(paragraph, index + 2);
  return mayStart(paragraph, index + 1) && (!needsListed || hasClass(paragraph, index + 1, C.firstName | C.surname));
}

const mayStart = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  !isFunctionToken(paragraph, index) &&
  (hasClass(paragraph, index, C.firstName | C.surname) ||
    !hasClass(paragraph, index, NO_NAMES | C.common | C.title | C.official | C.role)) &&
  (caseAt(paragraph, index) !== 'upper' || textAt(paragraph, index).length === 1);

/** A listed first name or two initials, and more words. */
const isFullName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  mayStart(paragraph, index) &&
  mayStart(paragraph, index + 1) &&
  (hasClass(paragraph, index, C.firstName) ||
    (/^\p{Lu}\.?$/u.test(textAt(paragraph, index)) && /^\p{Lu}\.?$/u.test(textAt(paragraph, index + 1))));

/** People behind an office in short: "DPO Waqas Kemmal said", "EAM Kemmal and NSA Lorne met". */
export function shortOfficeNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isShortOffice(paragraph, i)) continue;
    let end = i + 1;
    while (end < Math.min(to, i + 1 + MOST_WORDS + 1) && mayStart(paragraph, end)) end++;
    if (end > i + 1 && end - i - 1 <= MOST_WORDS && !isCapital(paragraph, end))
      found.push({ kind: 'person', from: i + 1, to: end, why: `It follows "${textAt(paragraph, i)}"` });
    i = end - 1;
  }
  return found;
}
