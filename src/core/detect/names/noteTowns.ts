import type { TokenRange } from '../../text/sentence';
import type { SightingsBuilder } from '../wordEvidence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { wordSet } from '../words/wordSet';
import { isFunctionToken } from './signs/isFunctionToken';
import { isTownArticle, startOfTown, townSign } from './townSign';

const C = WordClass;
const NO_TOWN = C.organization | C.acronym | C.title | C.official | C.role | C.notName | C.demonym | C.country;

/** Notes for each lone capitalised word of a run of prose whether it is spoken of as a town there. */
export function noteTowns(paragraph: ParagraphAnalysis, run: TokenRange, seen: SightingsBuilder): void {
  if (paragraph.caseStyle !== 'sentence') return;
  for (let i = run.from; i < run.to; i++) {
    const from = startOfTown(paragraph, i);
    if (!mayBeTown(paragraph, from, i)) continue;
    const sign = isOfPerson(paragraph, from) ? BODY : townSign(paragraph, { from, to: i + 1 });
    if (sign === 0) continue;
    seen.addTown(keyAt(paragraph, i), sign);
    if (from < i && !isTownArticle(paragraph, from)) seen.addTown(keyAt(paragraph, from), sign);
  }
}

/** What an organization weighs against a town of its name, and a house that may be named after its town. */
const BODY = -3;
const HOUSE = -1;
const HOUSES = wordSet('hospital university college prison');

/** Notes what an organization that leaves little doubt shows against a town of its first word: "Velan Inc.", "Velan Hospital". */
export function noteNoTown(paragraph: ParagraphAnalysis, { from, to }: TokenRange, seen: SightingsBuilder): void {
  if (to - from !== 2) return;
  if (hasClass(paragraph, to - 1, C.companySuffix)) seen.addTown(keyAt(paragraph, from), BODY);
  else if (HOUSES.has(keyAt(paragraph, to - 1))) seen.addTown(keyAt(paragraph, from), HOUSE);
}

/** Notes that the rules are sure of an organization of one word. */
export function noteLoneBody(paragraph: ParagraphAnalysis, { from, to }: TokenRange, seen: SightingsBuilder): void {
  if (to - from === 1) seen.addTown(keyAt(paragraph, from), BODY);
}

/** Whether a word stands alone or behind its article, and no list has it for something else. */
const mayBeTown = (paragraph: ParagraphAnalysis, from: number, last: number): boolean =>
  isCapital(paragraph, last) &&
  (caseAt(paragraph, last) === 'capital' || last === 0) &&
  (!isCapital(paragraph, from - 1) || isFunctionToken(paragraph, from - 1)) &&
  !isCapital(paragraph, last + 1) &&
  !hasClass(paragraph, last, NO_TOWN);

/** "Ada al | Velan": the end of somebody's name. */
const isOfPerson = (paragraph: ParagraphAnalysis, from: number): boolean =>
  /^(?:al|el|bin|ibn|bint|van|von|der|de|di|da|del)$/u.test(keyAt(paragraph, from - 1)) &&
  isCapital(paragraph, from - 2) &&
  caseAt(paragraph, from - 1) === 'lower';
