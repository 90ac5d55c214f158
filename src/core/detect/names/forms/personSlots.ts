import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { AGE } from '../../words/wordSignal';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isListed } from '../signs/isListed';
import { FEATS, IDENTIFIED, PROCEEDINGS, SEIZED, SERVANTS, SOMEONE } from '../../words/nameTriggers';

const C = WordClass;
const AIMS = wordSet('into against');
const OWNERS = wordSet('his her their');
const NO_PART =
  C.organization |
  C.acronym |
  C.common |
  C.headStrong |
  C.headWeak |
  C.companySuffix |
  C.placeHead |
  C.notName |
  C.cueNoun |
  PLACE_CLASSES;
const MOST_WORDS = 4;

/**
 * Names that no list has, where only a person stands: "arrested Kitra Panpheth", "a probe into Kitra Panpheth", "Lorne's lawyer, Kitra Panpheth,",
 * "Kitra Panpheth lost her husband", "a Kitra Panpheth goal", "identified as Kitra Panpheth", "by one Kitra Panpheth"; and the only name of somebody
 * with an age, "Panpheth, 54,".
 */
export function personSlots(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isCapital(paragraph, i) || isCapital(paragraph, i - 1)) continue;
    const why = whyPerson(paragraph, i);
    const end = why === undefined ? undefined : likelyNameEnd(paragraph, i, to);
    if (why !== undefined && end !== undefined) found.push({ kind: 'person', from: i, to: end, why });
  }
  return found;
}

/** What the words around some capitals tell of them, if it tells that they are a person. */
function whyPerson(paragraph: ParagraphAnalysis, from: number): string | undefined {
  if (isSuspect(paragraph, from)) return 'It is accused or held';
  if (isServant(paragraph, from)) return 'It serves somebody';
  if (hasAge(paragraph, from)) return 'Its age follows';
  if (isIdentified(paragraph, from) || isGivenAs(paragraph, from)) return 'Somebody is identified as it';
  if (isSomeone(paragraph, from)) return 'It follows "one"';
  let to = from + 1;
  while (isCapital(paragraph, to)) to++;
  if (hasScored(paragraph, from, to)) return 'It has scored';
  return hasKin(paragraph, to) ? 'It has relatives' : undefined;
}

/** "a Danny Kolt penalty", "two Danny Kolt goals": a known first name opens it, so that it is no club. */
const hasScored = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  FEATS.has(keyAt(paragraph, to)) &&
  /^(?:an?|another|two|three)$/u.test(keyAt(paragraph, from - 1)) &&
  hasClass(paragraph, from, C.firstName) &&
  !hasClass(paragraph, from, PLACE_CLASSES | C.organization);

/** "Panpheth, 54,", but neither "In Panpheth, 54," nor the pages of an index, "Panpheth, 54, 88"; "Ms. Panpheth, 54," has a title to be found by. */
function hasAge(paragraph: ParagraphAnalysis, at: number): boolean {
  if (textAt(paragraph, at + 1) !== ',' || !AGE.test(textAt(paragraph, at + 2)) || textAt(paragraph, at + 3) !== ',')
    return false;
  if (tokenAt(paragraph, at + 4)?.kind === 'number' || hasClass(paragraph, at, C.common | C.role | C.title)) return false;
  const before = textAt(paragraph, at - 1) === '.' ? at - 2 : at - 1;
  return !PLACING.has(keyAt(paragraph, before)) && !hasClass(paragraph, before, C.particle | C.title | C.role);
}

const PLACING = wordSet('in at on from near of to for around outside');

/** "Kitra Panpheth lost her husband", "Kitra Panpheth and his wife". */
const hasKin = (paragraph: ParagraphAnalysis, to: number): boolean =>
  hasClass(paragraph, to + 2, C.kin) && /^h(?:is|er)$/u.test(keyAt(paragraph, to + 1)) && caseAt(paragraph, to) === 'lower';

const isSuspect = (paragraph: ParagraphAnalysis, index: number): boolean =>
  SEIZED.has(keyAt(paragraph, index - 1)) ||
  (AIMS.has(keyAt(paragraph, index - 1)) && PROCEEDINGS.has(keyAt(paragraph, index - 2)));

/** "identified as Kitra Panpheth", "named the victim as Kitra Panpheth"; a ship or firm is named as something too. */
const isIdentified = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index - 1) === 'as' &&
  (IDENTIFIED.has(keyAt(paragraph, index - 2)) ||
    (isSomebody(paragraph, index - 2) &&
      (IDENTIFIED.has(keyAt(paragraph, index - 4)) || IDENTIFIED.has(keyAt(paragraph, index - 3)))));

/** "gave his name only as | River |", "identified only as Pono": the only name that somebody is willing to give. */
const isGivenAs = (paragraph: ParagraphAnalysis, index: number): boolean => {
  if (keyAt(paragraph, index - 1) !== 'as') return false;
  const isOnly = keyAt(paragraph, index - 2) === 'only';
  const before = isOnly ? index - 3 : index - 2;
  if (isOnly && IDENTIFIED.has(keyAt(paragraph, before))) return true;
  return (
    keyAt(paragraph, before) === 'name' &&
    OWNERS.has(keyAt(paragraph, before - 1)) &&
    /^g[ai]v/u.test(keyAt(paragraph, before - 2))
  );
};

/** "grandson | Jago |, 23,": whatever else is called so. */
const isKinWithAge = (paragraph: ParagraphAnalysis, from: number): boolean =>
  hasClass(paragraph, from - 1, C.kin) && caseAt(paragraph, from - 1) === 'lower' && hasAge(paragraph, from);

const isSomebody = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.role | C.kin) ||
  /^(?:himself|herself|man|woman|boy|girl|deceased|owner)$/u.test(keyAt(paragraph, index));

const BEFORE_SOMEONE = wordSet('by from with against to of named , and');

/** "filed by one Kitra Panpheth", "from one Panpheth, who": as police and courts call somebody. */
const isSomeone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index - 1) === SOMEONE &&
  BEFORE_SOMEONE.has(keyAt(paragraph, index - 2)) &&
  (isCapital(paragraph, index + 1) || tokenAt(paragraph, index + 1)?.kind === 'mark' || isFunctionToken(paragraph, index + 1));

const isServant = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === ',' &&
  caseAt(paragraph, index - 2) === 'lower' &&
  SERVANTS.has(keyAt(paragraph, index - 2)) &&
  (tokenAt(paragraph, index - 3)?.kind === 'possessive' || OWNERS.has(keyAt(paragraph, index - 3)));

/** A given name or surname; "Vinny Tolvera" may be called like a place. */
const isNameWord = (paragraph: ParagraphAnalysis, from: number, index: number): boolean =>
  hasClass(paragraph, index, C.firstName | C.surname) ||
  (index === from + 1 && hasClass(paragraph, from, C.firstName) && hasClass(paragraph, index, C.place));

/** The end of up to four words that may be a name, none of them what anything else is called; one needs its age behind it. */
function likelyNameEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  // "his father, Don Basilio".
  if (hasClass(paragraph, from, C.title)) return undefined;
  let end = from;
  while (end < limit && isCapital(paragraph, end)) {
    if (caseAt(paragraph, end) === 'upper' || isFunctionToken(paragraph, end)) return undefined;
    const isGiven = end === from && (isGivenAs(paragraph, from) || isKinWithAge(paragraph, from));
    if (!isGiven && !isNameWord(paragraph, from, end) && hasClass(paragraph, end, NO_PART | C.title | C.official | C.role))
      return undefined;
    end++;
  }
  if (/^[js]r$/u.test(keyAt(paragraph, end - 1))) return undefined;
  const isName =
    (end - from > 1 || hasAge(paragraph, from) || isSomeone(paragraph, from) || isGivenAs(paragraph, from)) &&
    end - from <= MOST_WORDS &&
    (isKinWithAge(paragraph, from) || !isListed(paragraph, { from, to: end }, C.organization | PLACE_CLASSES));
  const isOrganization = hasClass(paragraph, from, C.organization) && !isKinWithAge(paragraph, from);
  return isName && !isOrganization && !/^(?:&|'|’)$/u.test(textAt(paragraph, end)) ? end : undefined;
}
