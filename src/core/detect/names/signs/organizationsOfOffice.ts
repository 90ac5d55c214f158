import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from './isFunctionToken';
import { isListed } from './isListed';

const C = WordClass;
const TITLES = C.title | C.official;
const HEADS = C.headStrong | C.companySuffix;
/** What an office is for is made of ordinary words, some of which head organizations too: "Army Staff". */
const PLAIN = C.common | C.headWeak | C.headStrong | C.cueNoun | C.notName | C.role | C.title | C.english;
const FAITHS = wordSet('anglican catholic methodist orthodox lutheran presbyterian baptist coptic episcopal maronite adventist');
const PREPOSITIONS = wordSet('of for on at in');
/** Who bears these is often what a house is named after: "Prince of Wales Hospital". */
const NAMESAKES = wordSet('king queen prince princess duke duchess lord lady bishop saint st our master captain');
/** What these are for is a field, whatever its last word: "Minister of Works". */
const OF_FIELDS = wordSet('minister ministers commissioner commissioners');
/** How far what an office is for may reach, in tokens. */
const REACH = 12;

/**
 * The organization whose office a stretch names: "Velanto Bank" of "Senior Analyst at Velanto Bank", none of "Special Adviser on Strategy".
 * `undefined` where it is no office.
 */
export function organizationsOfOffice(paragraph: ParagraphAnalysis, name: TokenRange): readonly TokenRange[] | undefined {
  const { from, to } = name;
  if (isListed(paragraph, name, C.organization)) return undefined;
  let joint = from;
  while (joint < to && !isPreposition(paragraph, joint)) joint++;
  if (
    !isOffice(paragraph, joint - 1, from, keyAt(paragraph, joint)) ||
    !isPlain(paragraph, { from: behindPlace(paragraph, from), to: joint - 1 })
  )
    return undefined;
  // "The Plain Dealer" ends like an office too.
  if (joint === to) return to - from > 1 && hasPersonBehind(paragraph, to) ? [] : undefined;
  for (let i = to - 2; i >= joint; i--) {
    if (!isPreposition(paragraph, i)) continue;
    const object = { from: behindArticle(paragraph, i + 1), to };
    if (isWholeOrganization(paragraph, object)) return [object];
  }
  return [];
}

/** "| Okuta State | Commissioner for Education": behind the state or town that the office is of. */
function behindPlace(paragraph: ParagraphAnalysis, from: number): number {
  if (STATES.has(keyAt(paragraph, from + 1)) && isCapital(paragraph, from + 1)) return from + 2;
  return listedPhrase(paragraph, from, from + MOST_WORDS_OF_PLACE, C.place | C.country)?.to ?? from;
}

const STATES = wordSet('state county province');
const MOST_WORDS_OF_PLACE = 3;

const isPreposition = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' && PREPOSITIONS.has(keyAt(paragraph, index));

const behindArticle = (paragraph: ParagraphAnalysis, index: number): number =>
  keyAt(paragraph, index) === 'the' ? index + 1 : index;

/** "Special Adviser", "Comptroller-General", and any trade "at" a place of work; but "Friends of …", "Center for …". */
const isOffice = (paragraph: ParagraphAnalysis, last: number, from: number, joint: string): boolean =>
  last >= from &&
  isCapital(paragraph, last) &&
  (!NAMESAKES.has(keyAt(paragraph, last)) || (last > from && FAITHS.has(keyAt(paragraph, last - 1)))) &&
  !keyAt(paragraph, last).endsWith('s') &&
  (/^(?:head|advis[eo]r)$/u.test(keyAt(paragraph, last)) || isRole(paragraph, last, joint === 'at' ? TITLES | C.role : TITLES));

const isRole = (paragraph: ParagraphAnalysis, index: number, bits: number): boolean =>
  (hasClass(paragraph, index, bits) || keyAt(paragraph, index).endsWith('-general') || isStool(keyAt(paragraph, index))) &&
  !hasClass(paragraph, index, C.headStrong | C.headWeak | PLACE_CLASSES);

/** "Kemmalhene": a chief or queen mother of the Akan by what they sit for. */
const isStool = (key: string): boolean => key.length > 7 && /h(?:ene|emaa|emea)$/u.test(key);

/** What joins such words. */
const JOINTS = wordSet('and & of for the ,');

function isPlain(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const key = keyAt(paragraph, i);
    if (!hasClass(paragraph, i, PLAIN) && !JOINTS.has(key) && !FAITHS.has(key)) return false;
  }
  return true;
}

/** "Velanto Bank", "Ministry of Health", but not "Health" or "Army Staff". */
function isWholeOrganization(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (isListed(paragraph, { from, to }, C.organization | C.acronym)) return true;
  let end = from;
  while (end < to && !isPreposition(paragraph, end)) end++;
  return to - from > 1 && hasClass(paragraph, end - 1, HEADS) && !hasClass(paragraph, end - 1, C.placeHead | TITLES);
}

/** Whether a stretch is what an office is for: "Works" of "Minister of Works", "Army Staff" of "Chief of Army Staff, Ada Lorne,". */
export function isFieldOfOffice(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  if (!isPlain(paragraph, name) || isListed(paragraph, name, C.organization) || caseAt(paragraph, name.from) === 'upper')
    return false;
  const office = officeBefore(paragraph, name.from);
  if (office === undefined) return false;
  if (OF_FIELDS.has(keyAt(paragraph, office))) return true;
  // "Director of | Public Health | at the".
  const goesOn = hasPersonBehind(paragraph, name.to) || (keyAt(paragraph, name.to) === 'at' && office === name.from - 2);
  return isCapital(paragraph, office) && goesOn && !isLastHead(paragraph, name);
}

const isLastHead = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  hasClass(paragraph, to - 1, HEADS) && !hasClass(paragraph, to - 1, C.headWeak);

/** The token of the title in front of "of …", "for A, B and …" or a comma. */
function officeBefore(paragraph: ParagraphAnalysis, from: number): number | undefined {
  for (let i = from - 1; i > Math.max(0, from - REACH); i--) {
    const key = keyAt(paragraph, i);
    const isJoint = isPreposition(paragraph, i) || key === ',';
    if (isJoint && hasClass(paragraph, i - 1, TITLES)) return i - 1;
    if (key === ',' || key === 'and' || key === '&' || key === 'the') continue;
    if (!isPreposition(paragraph, i) && !(isCapital(paragraph, i) && isFieldWord(paragraph, i))) return undefined;
  }
  return undefined;
}

/** A word of a field, listed or not: "Lands" in "Minister for Lands and Natural Resources". */
const isFieldWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isPlain(paragraph, { from: index, to: index + 1 }) ||
  !hasClass(paragraph, index, C.organization | C.acronym | C.companySuffix | PERSON_CLASSES | PLACE_CLASSES);

const NO_PERSON = HEADS | C.organization | C.acronym | C.placeHead | C.country | C.demonym;

/** ", Ada Lorne," and ", Ada Lorne, said", with nothing in it that people are not called. */
function hasPersonBehind(paragraph: ParagraphAnalysis, to: number): boolean {
  if (textAt(paragraph, to) !== ',') return false;
  let end = to + 1;
  // "Mr. Ada Lorne".
  while (hasClass(paragraph, end, TITLES) && textAt(paragraph, end + 1) === '.') end += 2;
  while (isCapital(paragraph, end) && !isFunctionToken(paragraph, end)) {
    if (hasClass(paragraph, end, NO_PERSON) && !hasClass(paragraph, end, PERSON_CLASSES)) return false;
    end++;
  }
  return end > to + 2 && (textAt(paragraph, end) === ',' || tokenAt(paragraph, end)?.kind === 'word');
}
