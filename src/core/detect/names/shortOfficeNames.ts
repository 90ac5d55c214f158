import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from './functionWords';

const C = WordClass;
/** Offices in short that are nobody's initials. */
const OFFICES = wordSet(
  'dpo dpp sho eam lop ssp dsp asp dig aig igp digp dgp adgp dcp acp asi psi dcm dpm aag cec cas cns coas cdf cso spo nsa cjp cji ips ias dco dro rpo cpo cm mec mca dcs',
);
/** Those that are initials of given names as often: "CM Ada Lorne", but "SG Lorne" and "SG R Lorne". */
const LOOSE_OFFICES = wordSet('cs ps dm rm pm fm ag sg dg ig sp dc dy hm');
const NO_NAMES = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.notName | PLACE_CLASSES;
const MOST_WORDS = 4;

/** "SHO", "LoP", "Cm" is none. */
const isShort = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text) || text === 'LoP';

/** Whether a token is an office in short in front of who holds it: "SHO Gul Kemmal", "LoP Ada Lorne". */
export function isShortOffice(paragraph: ParagraphAnalysis, index: number): boolean {
  if (!isCapital(paragraph, index)) return false;
  const key = keyAt(paragraph, index);
  const isLoose = LOOSE_OFFICES.has(key);
  if (!isLoose && !OFFICES.has(key)) return false;
  if (!isShort(textAt(paragraph, index)) || paragraph.caseStyle === 'upper') return false;
  if (!isLoose) {
    // "ASP Isotopes" and the agency NSA are none: a lone word, or any behind letters that are listed, has to be somebody's name.
    const needsListed = hasClass(paragraph, index, C.acronym | C.organization) || !mayStart(paragraph, index + 2);
    return mayStart(paragraph, index + 1) && (!needsListed || hasClass(paragraph, index + 1, C.firstName | C.surname));
  }
  return isFullName(paragraph, index + 1);
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
