import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isSurePerson } from '../../names/signs/listedKind';
import { mayGoOnAsPerson } from '../../names/signs/mayStartPerson';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const MOST_WORDS = 3;

/** "Kritanu, Karina and Tomas": whether a name is listed with others that may all be people's, two of them first names that nothing else is called, or with one in front. */
export function isListedAmongPeople(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  if (!mayBePerson(paragraph, name)) return false;
  let count = 1;
  let known = Number(isKnown(paragraph, name));
  for (const step of [itemBefore, itemBehind])
    for (let item = step(paragraph, name); item !== undefined; item = step(paragraph, item)) {
      if (!mayBePerson(paragraph, item)) return false;
      count++;
      known += Number(isKnown(paragraph, item));
    }
  // One may be a brand's: "Kritanu, Karina and Losko were fined".
  return count > 1 && known > 1;
}

const LEAST_PEOPLE = 3;
/** The least share of the other items that are people. */
const MOST_ARE_PEOPLE = 2 / 3;
const NOT_LISTED_WITH_PEOPLE = ~(C.firstName | C.surname | C.familyFirst | C.male | C.female);
const LEADS_TO_PLACE = wordSet('the of in at from near');

/** "Adnan, | Zhesvan |, Zahid Iqbal and Tariq": whether a name that no list has for anything else is listed with others, mostly people that were found. */
export function isListedWithPeople(paragraph: ParagraphAnalysis, name: TokenRange, people: readonly TokenRange[]): boolean {
  if (name.to - name.from > MOST_WORDS || LEADS_TO_PLACE.has(keyAt(paragraph, name.from - 1))) return false;
  for (let i = name.from; i < name.to; i++)
    if (caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, NOT_LISTED_WITH_PEOPLE)) return false;
  let others = 0;
  let known = 0;
  for (const step of [itemBefore, itemBehind])
    for (let item = step(paragraph, name); item !== undefined; item = step(paragraph, item)) {
      const { from, to } = item;
      others++;
      known += Number(people.some((person) => person.to === to && person.from >= from));
    }
  return known >= LEAST_PEOPLE && known >= others * MOST_ARE_PEOPLE;
}

function itemBefore(paragraph: ParagraphAnalysis, { from }: TokenRange): TokenRange | undefined {
  const to = isAnd(paragraph, from - 1) && textAt(paragraph, from - 2) === ',' ? from - 2 : from - 1;
  if (!isJoint(paragraph, to) || !isCapital(paragraph, to - 1)) return undefined;
  let start = to - 1;
  while (isCapital(paragraph, start - 1) && !isFunctionToken(paragraph, start - 1)) start--;
  return { from: start, to };
}

function itemBehind(paragraph: ParagraphAnalysis, { to }: TokenRange): TokenRange | undefined {
  const from = textAt(paragraph, to) === ',' && isAnd(paragraph, to + 1) ? to + 2 : to + 1;
  if (!isJoint(paragraph, to) || !isCapital(paragraph, from)) return undefined;
  let end = from + 1;
  while (isCapital(paragraph, end)) end++;
  return { from, to: end };
}

const isAnd = (paragraph: ParagraphAnalysis, index: number): boolean => keyAt(paragraph, index) === 'and';
const isJoint = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === ',' || isAnd(paragraph, index);

function mayBePerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > MOST_WORDS || keyAt(paragraph, from - 1) === 'the') return false;
  for (let i = from; i < to; i++) if (!mayGoOnAsPerson(paragraph, from, i)) return false;
  return true;
}

/** "Karina", "Tomas Losko". */
const isKnown = (paragraph: ParagraphAnalysis, item: TokenRange): boolean =>
  isFirstNameAlone(paragraph, item) || isSurePerson(paragraph, item);

/** "Karina", but neither "Paris" nor "Zara". */
const isFirstNameAlone = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  hasClass(paragraph, from, C.male | C.female) &&
  !hasClass(paragraph, from, C.organization | C.acronym | C.ambiguous | C.common | PLACE_CLASSES);
