import { caseAt, hasClass, isCapital, listedPhrase, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { areInitials } from '../signs/givenInitials';

const C = WordClass;

export const LISTED_ORGANIZATION = C.organization | C.acronym;

/** The end of an organization that the lists have at a token, written as they write it. */
export function listedOrganization(paragraph: ParagraphAnalysis, at: number, limit: number): number | undefined {
  if (!isCapital(paragraph, at) && !opensSmall(paragraph, at)) return undefined;
  const phrase = listedPhrase(paragraph, at, limit, LISTED_ORGANIZATION);
  if (phrase === undefined || isInitialed(paragraph, at, phrase.to)) return undefined;
  const last = phrase.to - 1;
  if (last > at && !isCapital(paragraph, last) && tokenAt(paragraph, last)?.kind === 'word') return undefined;
  if (phrase.to - at > 1) return phrase.to;
  const single = phrase.classes;
  // Acronyms count as written: "WHO", not "Who".
  if ((single & C.organization) === 0 && caseAt(paragraph, at) === 'capital') return undefined;
  if ((single & (C.title | C.official)) !== 0 && (single & C.acronym) === 0 && at + 1 < limit && isCapital(paragraph, at + 1))
    return undefined;
  if ((single & (PERSON_CLASSES | C.common | C.place)) !== 0 && caseAt(paragraph, at) === 'capital') return undefined;
  return phrase.to;
}

/** "al-Velan", "al Velan". */
const opensSmall = (paragraph: ParagraphAnalysis, at: number): boolean =>
  (paragraph.words[at]?.opening ?? 0) !== 0 || (hasClass(paragraph, at, C.particle) && isCapital(paragraph, at + 1));

/** "M.K. Kemmler": what an acronym spells too are initials in front of a surname. */
const isInitialed = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at === 1 && areInitials(paragraph, at) && hasClass(paragraph, to, C.surname) && !hasClass(paragraph, to, C.common);
