import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;
/** Parties that are called by an ordinary word. */
const ORDINARY_WORDS = wordSet(
  'centre center reform finns left greens alliance unity progress moderates homeland future solidarity justice progressives together change renewal ' +
    'independence freedom democracy liberals',
);
const POLITICIANS = wordSet(
  'mp mps mep deputy senator minister councillor lawmaker legislator candidate mayor governor premier chancellor speaker leader chair chairman ' +
    'chairwoman chairperson representative member president politician',
);
/** How far behind the brackets what somebody is may stand. */
const REACH = 4;

/** Parties in brackets behind somebody with an office: "Ada Lorne (Centre), the minister of roads", "MP Ada Lorne (Reform)". */
export function partiesBehindNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 2; i < to - 2; i++) {
    if (textAt(paragraph, i) !== '(' || textAt(paragraph, i + 2) !== ')' || !isPartyInBrackets(paragraph, i + 1)) continue;
    const start = nameStart(paragraph, i, from);
    if (i - start < 2 || !(isPolitician(paragraph, start, i) || isPoliticianBehind(paragraph, i + 3))) continue;
    found.push({ kind: 'organization', from: i + 1, to: i + 2, why: 'It is the party in brackets behind a name' });
  }
  return found;
}

const isPartyInBrackets = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  (ORDINARY_WORDS.has(keyAt(paragraph, index)) ||
    (/^\p{Lu}{2,4}$/u.test(textAt(paragraph, index)) && mayBeLetters(paragraph, index)));

/** Letters that are a party's or have no other meaning but a word's. */
const mayBeLetters = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.acronym | C.organization) && !hasClass(paragraph, index, PLACE_CLASSES | C.title);

function nameStart(paragraph: ParagraphAnalysis, open: number, from: number): number {
  let start = open;
  while (start > from && isCapital(paragraph, start - 1)) start--;
  return start;
}

/** "MP Ada Lorne", "deputy Ada Lorne": somebody's full name behind what they are. */
function isPolitician(paragraph: ParagraphAnalysis, start: number, open: number): boolean {
  if (!hasClass(paragraph, open - 2, PERSON_CLASSES)) return false;
  for (let i = start - 1; i < open - 2; i++) if (POLITICIANS.has(keyAt(paragraph, i))) return true;
  return false;
}

/** ", the minister of roads": no further name between. */
function isPoliticianBehind(paragraph: ParagraphAnalysis, at: number): boolean {
  if (textAt(paragraph, at) !== ',') return false;
  for (let i = at + 1; i <= at + REACH; i++) {
    if (POLITICIANS.has(keyAt(paragraph, i))) return true;
    if (tokenAt(paragraph, i)?.kind !== 'word' || (caseAt(paragraph, i) !== 'lower' && !hasClass(paragraph, i, C.title)))
      return false;
  }
  return false;
}
