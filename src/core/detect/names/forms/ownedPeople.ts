import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';
import { isListed } from '../signs/isListed';
import { mayGoOnAsPerson } from '../signs/mayStartPerson';

const C = WordClass;
const MOST_WORDS = 4;
const ADVERBS = wordSet('both also then later however');

/**
 * People of a party or body who say something: "the KPMV's Kritan Panpheth said", two words or more that no list has for anything else; and those of
 * a listed one who do anything, by their surname too: "the NCP's Panpheth walked out".
 */
export function ownedPeople(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (tokenAt(paragraph, i)?.kind !== 'possessive' || !isCapital(paragraph, i + 1) || !isCapital(paragraph, i - 1)) continue;
    const first = behindOffice(paragraph, i + 1);
    const end = fullNameEnd(paragraph, first, to);
    if (end !== undefined && mayOwn(paragraph, i - 1) && (speaks(paragraph, end) || isSpeakersOwner(paragraph, i - 1)))
      found.push({ kind: 'person', from: first, to: end, why: 'It speaks for the organization in front' });
    else if (hasClass(paragraph, i - 1, C.organization | C.acronym) && isActingSurname(paragraph, i + 1))
      found.push({ kind: 'person', from: i + 1, to: i + 2, why: 'It acts for the organization in front' });
  }
  return found;
}

/** "the authority's | Mayor | Ada Lorne": an office that is a surname too, in front of a full name. */
const behindOffice = (paragraph: ParagraphAnalysis, from: number): number =>
  hasClass(paragraph, from, C.official) &&
  !hasClass(paragraph, from, C.firstName) &&
  hasClass(paragraph, from + 1, C.firstName) &&
  isCapital(paragraph, from + 2)
    ? from + 1
    : from;

/** "said the Democratic Union's", "told ZBC's": somebody of whoever stands behind a verb of saying. */
function isSpeakersOwner(paragraph: ParagraphAnalysis, last: number): boolean {
  let first = last;
  while (isCapital(paragraph, first - 1)) first--;
  const verb = keyAt(paragraph, first - 1) === 'the' ? first - 2 : first - 1;
  return hasClass(paragraph, verb, C.cue) && caseAt(paragraph, verb) === 'lower';
}

const NO_SURNAME =
  C.organization | C.acronym | C.common | C.role | C.title | C.notName | C.headStrong | C.headWeak | C.placeHead | PLACE_CLASSES;

const BEHIND_SURNAME = wordSet(', . ; : ) and or in on to for as from with after at by over against');

/** "Panpheth walked out", "Panpheth, Lorne and": a surname that no list has for anything else. A work or ware may be what stands beside a noun. */
const isActingSurname = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  hasClass(paragraph, index, C.surname) &&
  !hasClass(paragraph, index, NO_SURNAME) &&
  (BEHIND_SURNAME.has(keyAt(paragraph, index + 1)) || speaks(paragraph, index + 1) || isPlainVerb(paragraph, index + 1));

/** "the KPMV's", "Velanto City's"; what a town or somebody has may be a paper or a bank. */
const mayOwn = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.organization | C.acronym) ||
  isCapital(paragraph, index - 1) ||
  !hasClass(paragraph, index, PLACE_CLASSES | C.firstName | C.surname);

function fullNameEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  let end = from;
  while (end < limit && mayGoOnAsPerson(paragraph, from, end)) end++;
  const isName = end - from > 1 && end - from <= MOST_WORDS && !isCapital(paragraph, end) && textAt(paragraph, end) !== '&';
  return isName && !isListed(paragraph, { from, to: end }, C.organization) ? end : undefined;
}

const speaks = (paragraph: ParagraphAnalysis, at: number): boolean => {
  const verb = ADVERBS.has(keyAt(paragraph, at)) ? at + 1 : at;
  return hasClass(paragraph, verb, C.cue) && caseAt(paragraph, verb) === 'lower';
};
