import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isListed } from './isListed';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix | C.placeHead;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** What stands among the names of a scorecard and is none. */
const NO_ITEMS = wordSet(
  'extras total totals ot so fow tied toss umpires overs innings subs substitutes bench hr rbi era mvp et al',
);

/** "Jon Rahm", "M. Starc": initials, or a known first name and more words, none of which a place, a firm or a house has. */
export function isSurePerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from < 2 || isListed(paragraph, { from, to }, C.organization | PLACE_CLASSES)) return false;
  if (hasClass(paragraph, to - 1, HEADS) && !hasClass(paragraph, to - 1, PERSON_CLASSES)) return false;
  if (INITIALS.test(textAt(paragraph, from))) return true;
  return hasClass(paragraph, from, C.firstName) && !hasClass(paragraph, from, C.place | C.country | C.organization | C.notName);
}

/** Whether an item of a list of people may be one of them: "Extras", "England" and "OT" are none. */
export function mayBePerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (NO_ITEMS.has(keyAt(paragraph, from)) || !isCapital(paragraph, to - 1)) return false;
  if (isListed(paragraph, { from, to }, C.country | C.demonym) && !isColour(paragraph, { from, to })) return false;
  return !hasClass(paragraph, from, C.notName) || hasClass(paragraph, from, PERSON_CLASSES) || to - from > 1;
}

/** "White", "Black": of people, but surnames in a list. */
const isColour = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && hasClass(paragraph, from, C.surname) && hasClass(paragraph, from, C.common);

/** Whether an item of a list of sides may be a club: a country is none. */
export const mayBeClub = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  !NO_ITEMS.has(keyAt(paragraph, from)) &&
  !isListed(paragraph, { from, to }, C.country | C.demonym) &&
  !hasClass(paragraph, to - 1, C.notName) &&
  (to - from > 1 || !hasClass(paragraph, from, C.notName));
