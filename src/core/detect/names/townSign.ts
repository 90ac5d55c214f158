import type { TokenRange } from '../../text/sentence';
import { BEHIND_PLACE, BELONGING, INHABITANTS, PLACE_NOUNS } from '../words/nameTriggers';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { joinedSet, wordSet } from '../words/wordSet';
import { datelineEnd } from './credits/dateline';
import { isStatedPlace } from './signs/isStatedPlace';
import { isFunctionToken } from './signs/isFunctionToken';

const C = WordClass;

/** What leaves no doubt, what is mostly so, and what is so rather than not. */
const SURE = 3;
const MOSTLY = 2;
const RATHER = 1;

/** "Al", in front of a town as of a family. */
export const isTownArticle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && /^(?:al|el)$/u.test(keyAt(paragraph, index));

const NO_PART =
  C.firstName |
  C.organization |
  C.acronym |
  C.headStrong |
  C.headWeak |
  C.companySuffix |
  C.title |
  C.official |
  C.role |
  C.kin |
  C.demonym |
  C.country |
  C.notName;

/** Where the name starts whose last word a token is: "|Velan", "|Al Velan", "|Losko Velan". */
export function startOfTown(paragraph: ParagraphAnalysis, last: number): number {
  if (isTownArticle(paragraph, last - 1)) return last - 1;
  const isOfTwo =
    caseAt(paragraph, last - 1) === 'capital' &&
    !isFunctionToken(paragraph, last - 1) &&
    !hasClass(paragraph, last - 1, NO_PART) &&
    !hasClass(paragraph, last, NO_PART);
  return isOfTwo ? last - 1 : last;
}

/**
 * How much the words around a name of a town's form (`startOfTown`) speak for a town (above 0) or for a body or somebody (below 0): "youths from |Velan|,",
 * "in Losko and |Velan|", but "|Velan| said it would", "a stake in |Velan|". What one place of the article shows tells of all others.
 */
export function townSign(paragraph: ParagraphAnalysis, name: TokenRange): number {
  if (isInDateline(paragraph, name)) return SURE;
  // "in Velan's wardrobe".
  if (tokenAt(paragraph, name.to)?.kind === 'possessive') return ownerSign(keyAt(paragraph, name.to + 1));
  const first = endsOrGoesOn(paragraph, name) ? firstOfList(paragraph, name.from) : name.from;
  const lead = leadSign(paragraph, first, name.from);
  return lead + behindSign(paragraph, name, lead > 0) + (isStatedPlace(paragraph, name) ? MOSTLY : 0);
}

/** "VELAN, Wis. (AP) —". */
const isInDateline = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  from === 0 && caseAt(paragraph, 0) === 'upper' && tokenAt(paragraph, to)?.kind === 'mark' && datelineEnd(paragraph) > to;

const MOST_TOKENS_OF_LIST = 12;
const MOST_WORDS_OF_TOWN = 3;
const OF_BODY = C.organization | C.acronym | C.headStrong | C.companySuffix;

/** "in |Losko|, Kemmal Bay and Velan": where the list begins that a word stands in; the word itself where it stands in none. */
function firstOfList(paragraph: ParagraphAnalysis, index: number): number {
  let first = index;
  while (index - first < MOST_TOKENS_OF_LIST) {
    const joint = keyAt(paragraph, first - 1);
    if (joint !== ',' && joint !== 'and' && joint !== 'or') return first;
    const end = joint !== ',' && textAt(paragraph, first - 2) === ',' ? first - 2 : first - 1;
    const start = startOfItem(paragraph, end);
    if (start === undefined) return first;
    first = start;
  }
  return first;
}

/** "Losko, |Velan| and Kemmal", "Losko and |Velan|": whether "and" is in front of a name or comes behind it; "in Losko, |Lorne| worked" is no list. */
function endsOrGoesOn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (textAt(paragraph, from - 1) !== ',') return true;
  let at = to;
  while (at < to + MOST_TOKENS_OF_LIST && (textAt(paragraph, at) === ',' || isCapital(paragraph, at))) at++;
  return /^(?:and|or)$/u.test(keyAt(paragraph, at)) && isCapital(paragraph, at + 1);
}

/** Where a name starts that ends in front of a joint; undefined where none does, or an organization's. */
function startOfItem(paragraph: ParagraphAnalysis, end: number): number | undefined {
  let start = end;
  while (start > end - MOST_WORDS_OF_TOWN && isCapital(paragraph, start - 1)) {
    start--;
    if (hasClass(paragraph, start, OF_BODY)) return undefined;
  }
  return start === end || isCapital(paragraph, start - 1) ? undefined : start;
}

/** In front of "in" or "at" whatever firms and bodies have. */
const HELD_IN = wordSet(
  'stake stakes share shares interest invest invested investing investor investors investment investments holding holdings role position confidence trust ' +
    'faith trading traded options bonds round deal published article wrote writing reported appeared interview editorial column membership accounts shareholder shareholders seats',
);
/** Who is from somewhere. */
const PEOPLE = joinedSet(
  INHABITANTS,
  wordSet(
    'people man men woman women boy boys girl girls youth youths child children mother mothers father couple family families farmer farmers fisherman ' +
      'fishermen pensioner pensioners refugee refugees migrant migrants trader traders grandmother herders herder neighbours neighbors searchers nobody everyone anyone miner miners',
  ),
);
/** Who is of somewhere. */
const DWELLERS = wordSet(
  'man men woman women youth youths boy boys girl girls farmer farmers fisherman fishermen pensioner pensioners',
);
const FROM = wordSet(
  'drove driven travelled traveled walked ballots votes hails hailed born km kms kilometres kilometers miles road bus buses ferry train trains evacuated displaced fled',
);
const WAYS = wordSet(
  'road roads highway bus buses ferry drive drove driven moved travelled traveled fled flew sailed returned trip visit back way walked rushed airlifted',
);
const OF_TOWNS = joinedSet(
  joinedSet(PLACE_NOUNS, INHABITANTS),
  wordSet('streets outskirts edge centre people mayor parish suburbs port north south east west'),
);

const NO_LEAD = C.title | C.official | C.role | C.kin;

/** What leads to a word, or to the list that it stands in. */
function leadSign(paragraph: ParagraphAnalysis, first: number, index: number): number {
  // "Eng |Al Velan", "said |Al Velan".
  if (first === index && (hasClass(paragraph, first - 1, NO_LEAD) || /^(?:said|says|added)$/u.test(keyAt(paragraph, first - 1))))
    return -MOSTLY;
  const before = keyAt(paragraph, first - 2);
  switch (keyAt(paragraph, first - 1)) {
    case 'in':
      return isHeld(paragraph, first - 2) ? -MOSTLY : first < index ? MOSTLY : RATHER;
    case 'near':
      return MOSTLY;
    case 'outside':
    case 'across':
    case 'around':
    case 'towards':
      return RATHER;
    case 'from':
      return PEOPLE.has(before) || FROM.has(before) ? MOSTLY : 0;
    case 'to':
      return isBehindFrom(paragraph, first - 2) ? MOSTLY : WAYS.has(before) ? RATHER : 0;
    case 'of':
      return OF_TOWNS.has(before) || DWELLERS.has(before) ? MOSTLY : isHome(paragraph, first - 1) ? MOSTLY : 0;
    case 'at':
      return INHABITANTS.has(before) ? MOSTLY : worksAt(paragraph, first - 2) ? -SURE : 0;
    case 'by':
    case 'with':
      return -RATHER;
    case 'for':
      return /^(?:plays?|played|playing|works?|worked|spokes\p{L}+|signed)$/u.test(before) ? -MOSTLY : 0;
    case 'told':
      return -SURE;
    case 'the':
      return first === index ? -RATHER : 0;
    case 'according':
      return -SURE;
    case '(':
      return -RATHER;
    default:
      return 0;
  }
}

const REACH_OF_HELD = 4;

/** "a stake | in", "led a round last week | in". */
function isHeld(paragraph: ParagraphAnalysis, last: number): boolean {
  for (let i = last; i > last - REACH_OF_HELD && tokenAt(paragraph, i)?.kind === 'word'; i--)
    if (HELD_IN.has(keyAt(paragraph, i))) return true;
  return false;
}

/** "from Al Losko | to": where a way begins. */
function isBehindFrom(paragraph: ParagraphAnalysis, last: number): boolean {
  const start = startOfItem(paragraph, last + 1);
  return start !== undefined && keyAt(paragraph, start - 1) === 'from';
}

/** "Ada Lorne, 34, | of Velan". */
const isHome = (paragraph: ParagraphAnalysis, of: number): boolean =>
  textAt(paragraph, of - 1) === ',' && tokenAt(paragraph, of - 2)?.kind === 'number' && textAt(paragraph, of - 3) === ',';

const worksAt = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.role) || /^(?:work|works|worked|working|job|jobs|employed)$/u.test(keyAt(paragraph, index));

const BEHIND = joinedSet(
  joinedSet(BEHIND_PLACE, PLACE_NOUNS),
  joinedSet(INHABITANTS, wordSet('area region river valley bridge junction market road highway man woman')),
);
const OF_TOWN = wordSet('mayor residents villagers streets outskirts people beaches market harbour harbor governor');

/** What somebody or something has. */
function ownerSign(owned: string): number {
  if (OF_TOWN.has(owned)) return MOSTLY;
  return BELONGING.has(owned) ? -MOSTLY : 0;
}

/** What follows a word. */
function behindSign(paragraph: ParagraphAnalysis, { to }: TokenRange, isLed: boolean): number {
  const key = keyAt(paragraph, to);
  if (caseAt(paragraph, to) === 'lower') {
    if (BEHIND.has(key)) return MOSTLY;
    if (isLed) return 0;
    if (cueVerbAt(paragraph, to) !== undefined) return -MOSTLY;
    return BELONGING.has(key) ? -RATHER : 0;
  }
  if (key === '(') return -RATHER;
  return isLed && key === ',' && isBehindComma(paragraph, to + 1) ? RATHER : 0;
}

/** "in Velan, | Norland,". */
const isBehindComma = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.place | C.country) && /^[.,;]$/u.test(textAt(paragraph, index + 1));
