import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { CHIEFS_IN_LETTERS } from '../../names/signs/isChief';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isSaint } from '../../names/signs/isSaint';
import { isUnlistedName, isUnlistedWord } from '../../names/signs/isUnlistedName';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';
import { bodyEnd, bodyOfOffice } from './bodyOfOffice';

const C = WordClass;
/** What somebody is speaker, chief or secretary of: by itself in front of a person it begins no name. */
const BODIES = wordSet('house senate assembly parliament opposition cabinet court board army navy police city council');
const HEADS = C.headStrong | C.headWeak | C.companySuffix;
const NO_FIRST_NAME = C.common | C.place | C.country | C.organization | C.headStrong | C.headWeak;
const MOST_WORDS_OF_PERSON = 4;

/** An organization and the person behind it that the weights ran into one: "Liberal Party of Ondaria | Susan Kemmler", "Velanto Party of | Ada Lorne". */
export function organizationAndPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TaggedName[] | undefined {
  const of = partyOfPerson(paragraph, from, to);
  const title = of === undefined ? titleBehindHead(paragraph, from, to) : undefined;
  const end =
    of ??
    title ??
    personBehindHead(paragraph, from, to) ??
    personBehindBody(paragraph, from, to) ??
    holderOfOffice(paragraph, from, to);
  if (end === undefined) return organizationAndChief(paragraph, from, to) ?? organizationAndOfficer(paragraph, from, to);
  return [
    { kind: 'organization', from, to: end },
    { kind: 'person', from: of === undefined && title === undefined ? end : end + 1, to },
  ];
}

/** "Kestrel | MD | Ada Lorne": the letters of an office behind an organization that is listed part it from the person behind them. */
function organizationAndChief(paragraph: ParagraphAnalysis, from: number, to: number): readonly TaggedName[] | undefined {
  for (let i = from + 1; i < to - 2; i++) {
    if (!CHIEFS_IN_LETTERS.has(keyAt(paragraph, i)) || caseAt(paragraph, i) !== 'upper') continue;
    if (!mayBeRestOfPerson(paragraph, i + 1, to)) continue;
    if (!isListed(paragraph, { from, to: i }, C.organization | C.acronym)) continue;
    return [
      { kind: 'organization', from, to: i },
      { kind: 'person', from: i + 1, to },
    ];
  }
  return undefined;
}

const OFFICES = wordSet(
  'secretary director minister president chairman chairwoman chief commissioner governor spokesman spokesperson manager coordinator envoy rapporteur ' +
    'representative ambassador negotiator adviser advisor',
);
const RANKS = wordSet('permanent principal deputy assistant acting managing executive general vice under');

/** "Ministry of Harbours | Permanent Secretary | Ada Lorne": the office of the person behind it parts the two. */
function organizationAndOfficer(paragraph: ParagraphAnalysis, from: number, to: number): readonly TaggedName[] | undefined {
  for (let i = from + 2; i < to - 1; i++) {
    if (!OFFICES.has(keyAt(paragraph, i)) || !isCapital(paragraph, i) || to - i - 1 > MOST_WORDS_OF_PERSON) continue;
    if (to - i < 3 || !mayBeRestOfPerson(paragraph, i + 1, to)) continue;
    let end = i;
    while (end > from && RANKS.has(keyAt(paragraph, end - 1))) end--;
    if (end === from || !mayEnd(paragraph, end - 1)) continue;
    return [
      { kind: 'organization', from, to: bodyOfOffice(paragraph, { from, to: end })?.to ?? end },
      { kind: 'person', from: i + 1, to },
    ];
  }
  return undefined;
}

/**
 * Where a person starts in what was found behind "Secretary of" ("State for Trade Ada Lorne") or "Leader of the" ("House Ada Lorne"); the end of it where
 * it has none. `undefined` behind anything else.
 */
export function personOfState(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  const key = keyAt(paragraph, from);
  const isState = key === 'state' && keyAt(paragraph, from - 1) === 'of' && hasClass(paragraph, from - 2, C.title | C.official);
  if (!isState && !isBodyOfOffice(paragraph, from)) return undefined;
  for (let i = from + 1; i < to - 1; i++) if (isFirstName(paragraph, i)) return i;
  if (isState && keyAt(paragraph, from + 1) === 'for') return to;
  // "State Quilla Varga": what no list has is the name too.
  return to - from > 2 && mayBeRestOfPerson(paragraph, from + 1, to) ? from + 1 : undefined;
}

/** "Speaker of the | House Ada Lorne", "Secretary to the | Cabinet Ada Lorne", "Member of | Parliament Ada Lorne": a body that ends an office in front of its holder. */
export function isBodyOfOffice(paragraph: ParagraphAnalysis, at: number): boolean {
  if (!BODIES.has(keyAt(paragraph, at)) || !isCapital(paragraph, at + 1)) return false;
  const preposition = keyAt(paragraph, at - 1) === 'the' ? at - 2 : at - 1;
  if (!/^(?:of|to)$/u.test(keyAt(paragraph, preposition))) return false;
  return hasClass(paragraph, preposition - 1, C.title | C.official | C.role) || keyAt(paragraph, preposition - 1) === 'member';
}

/**
 * Where a person starts in "Liberal Party of Ondaria Susan Kemmler" or "Marrow State University Simon Ash": a first name, or a family name that stands
 * first, and more words behind a head noun that is complete. `undefined` where the name may bear a person's ("Universidad Simón Ash").
 */
function personBehindHead(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  let head = -1;
  let hasObject = false;
  for (let i = from; i < to - 1; i++) {
    if (head >= 0 && isObject(paragraph, i)) hasObject = true;
    if (hasClass(paragraph, i, C.headStrong)) {
      head = i;
      continue;
    }
    const isComplete = hasObject || (head > from && head === i - 1);
    if (head < 0 || !isComplete || !(hasObject ? mayEndObject : mayEnd)(paragraph, i - 1)) continue;
    if (!isFirstName(paragraph, i) && !isFamilyName(paragraph, i, to)) continue;
    if (to - i > MOST_WORDS_OF_PERSON || !mayBeRestOfPerson(paragraph, i + 1, to)) continue;
    return i;
  }
  return undefined;
}

/** "United Nations | Ada Lorne", behind "ambassador to the". */
function personBehindBody(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  const end = bodyEnd(paragraph, from);
  if (end === undefined || to - end < 2 || to - end > MOST_WORDS_OF_PERSON) return undefined;
  return isFirstName(paragraph, end) && mayBeRestOfPerson(paragraph, end + 1, to) ? end : undefined;
}

/**
 * Where whoever holds an office starts behind the organization that it is of: "the head of the | Harbour Agency | Kitran", "chief of the | KPMV | Kitran
 * Losko". Lists have no such words for anything but people.
 */
function holderOfOffice(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  if (!isBehindOffice(paragraph, from) || isListedTo(paragraph, from, to)) return undefined;
  const end = lastHead(paragraph, from, to) + 1;
  const words = to - end;
  if (words === 0 || words > MOST_WORDS_OF_HOLDER) return undefined;
  if (end === from) return isLetters(paragraph, from) && isUnlistedName(paragraph, { from: from + 1, to }) ? from + 1 : undefined;
  if (end === from + 1) return undefined;
  const isHolder = words > 1 ? isUnlistedName(paragraph, { from: end, to }) : isLoneName(paragraph, end);
  return isHolder ? end : undefined;
}

const MOST_WORDS_OF_HOLDER = 3;
const LEAST_LETTERS = 4;

/** The last head noun, or one in front of its start where there is none. */
function lastHead(paragraph: ParagraphAnalysis, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (hasClass(paragraph, i, C.headStrong)) return i;
  return from - 1;
}

/** "head of", "spokesman for the". */
function isBehindOffice(paragraph: ParagraphAnalysis, from: number): boolean {
  const preposition = keyAt(paragraph, from - 1) === 'the' ? from - 2 : from - 1;
  if (!/^(?:of|for|at)$/u.test(keyAt(paragraph, preposition))) return false;
  const office = keyAt(paragraph, preposition - 1);
  return OFFICES.has(office) || /^(?:head|spokeswoman|leader)$/u.test(office);
}

const isLetters = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' && hasClass(paragraph, index, C.acronym | C.organization);

/** Shorter ones are letters of something as often. */
const isLoneName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' && textAt(paragraph, index).length >= LEAST_LETTERS && isUnlistedWord(paragraph, index);

/** The title between an organization and whoever bears it: "Velanto City Board | U | Kitran Losko". */
function titleBehindHead(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to - 2; i++)
    if (
      HONORIFICS.has(keyAt(paragraph, i)) &&
      hasClass(paragraph, i - 1, C.headStrong | C.headWeak) &&
      mayBeRestOfPerson(paragraph, i + 1, to)
    )
      return i;
  return undefined;
}

/** What is no part of an organization's name. */
const HONORIFICS = wordSet('u daw mr mrs ms dr prof datuk dato');

const PARTY_NOUNS = wordSet('party movement front alliance coalition bloc faction congress');

/** The "of" of "Velanto Harbour Party of Ada Lorne" and, where the list has the side, "Orvane Rovers of TJ Lorne": whose it is. */
function partyOfPerson(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to - 2; i++) {
    if (keyAt(paragraph, i) !== 'of' || !(PARTY_NOUNS.has(keyAt(paragraph, i - 1)) || isListedTo(paragraph, from, i))) continue;
    if (isListed(paragraph, { from: i + 1, to }, C.country | C.place)) continue;
    const isNamed = isFirstName(paragraph, i + 1) || isTwoInitials(paragraph, i + 1) || isFullName(paragraph, i + 1, to);
    if (to - i - 1 <= MOST_WORDS_OF_PERSON && isNamed && mayBeRestOfPerson(paragraph, i + 2, to)) return i;
  }
  return undefined;
}

const isListedTo = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  isListed(paragraph, { from, to }, C.organization);

/** "Kritan Lorne", "Tsai Velan": of two words that are no others, one is a family name. */
const isFullName = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from === 2 &&
  (hasClass(paragraph, from, C.familyFirst) || hasClass(paragraph, to - 1, C.surname)) &&
  !hasClass(paragraph, from, NO_FIRST_NAME) &&
  !hasClass(paragraph, to - 1, NO_FIRST_NAME);

/** "TJ". */
const isTwoInitials = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' && textAt(paragraph, index).length === 2;

/** Whether an organization's name may end here: "General San Martín" is not cut behind the title. */
const mayEnd = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !hasClass(paragraph, index, C.title | C.notName) && !isFunctionToken(paragraph, index);

/** The same of what an organization is for, which may be a word that names nobody: "Department of Health". */
const mayEndObject = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !hasClass(paragraph, index, C.title) && !isFunctionToken(paragraph, index);

const isObject = (paragraph: ParagraphAnalysis, index: number): boolean => {
  const key = keyAt(paragraph, index);
  return key === 'of' || key === 'for';
};

const isFirstName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.firstName) &&
  !isSaint(keyAt(paragraph, index)) &&
  !hasClass(paragraph, index, NO_FIRST_NAME);

/** "Pham" of "Pham Thi Lorne": a family name that stands first, with given names behind it. */
const isFamilyName = (paragraph: ParagraphAnalysis, index: number, to: number): boolean =>
  to - index > 1 && hasClass(paragraph, index, C.familyFirst) && !hasClass(paragraph, index, NO_FIRST_NAME);

/** Whether the words may be the rest of a person's name: no head noun, no place, a capital at the end. */
function mayBeRestOfPerson(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (!isCapital(paragraph, to - 1)) return false;
  for (let i = from; i < to; i++) {
    if (hasClass(paragraph, i, HEADS | C.placeHead | C.organization)) return false;
    if (!isCapital(paragraph, i) && !hasClass(paragraph, i, C.particle)) return false;
  }
  return true;
}
