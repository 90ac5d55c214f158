import { endWithDot } from '../../names/signs/endWithDot';
import { isListed } from '../../names/signs/isListed';
import { panelEnd } from '../../names/signs/panelEnd';
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
import { DEPUTIES_IN_LETTERS, FIRM_SUFFIXES, LEGAL_FORMS } from '../../words/nameTriggers';
import { lexiconKey } from '../../words/lexiconKey';
import { stateNamed } from '../../words/stateNames';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { bodyEnd } from './bodyOfOffice';
import { formEnd, hasFormBehind, smallFormEnd } from './formEnd';

const C = WordClass;

/** Where the name of an organization ends. */
export function organizationEnd(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (isListedOwner(paragraph, from, to)) return to + 1;
  if (endsAsDeputy(paragraph, from, to) || endsWithRank(paragraph, from, to)) return to - 1;
  const branch = beforeBranch(paragraph, from, to);
  if (branch !== undefined) return branch;
  const post = beforePost(paragraph, from, to);
  if (post !== undefined) return post;
  const panel = panelEnd(paragraph, to);
  if (panel > to) return panel;
  const rule = numberedRule(paragraph, from, to);
  if (rule !== undefined) return rule;
  const listed = listedBeyond(paragraph, from, to);
  if (listed !== undefined) return listed;
  if (hasFormBehind(paragraph, to)) return formEnd(paragraph, to);
  const bracketed = bracketedFormEnd(paragraph, to);
  if (bracketed !== undefined) return bracketed;
  const wing = listedWingEnd(paragraph, from, to);
  if (wing !== undefined) return wing;
  const small = Math.max(smallFormEnd(paragraph, to), suffixEnd(paragraph, to));
  if (small > to) return small;
  return (
    circuitEnd(paragraph, to) ??
    schoolEnd(paragraph, to) ??
    lodgeEnd(paragraph, from, to) ??
    branchEnd(paragraph, signsEnd(paragraph, to))
  );
}

/** "Velan Harbour Party | TD": who sits for it. */
const endsAsDeputy = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  DEPUTIES_IN_LETTERS.has(keyAt(paragraph, to - 1)) &&
  caseAt(paragraph, to - 1) === 'upper' &&
  !isListed(paragraph, { from, to }, C.organization);

const BRANCHES = wordSet('provincial regional district state chapter branch unit county constituency wing faction divisional');
const OFFICERS = C.title | C.role | C.official;

/**
 * "Velan Front | Kemmal | provincial chairman", "Velan Front | State | president", "Velan Front | Kemmal District | Chairman": the place and rank of a
 * party's branch are none of its name.
 */
function beforeBranch(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  const isRanked = BRANCHES.has(keyAt(paragraph, to - 1)) && hasClass(paragraph, to, OFFICERS);
  const isLed = caseAt(paragraph, to) === 'lower' && BRANCHES.has(keyAt(paragraph, to));
  if (to - from < 2 || (!isRanked && !isLed)) return undefined;
  const end = isRanked ? to - 1 : to;
  const party = listedPhrase(paragraph, from, end, C.organization | C.acronym)?.to;
  if (party === undefined || isListed(paragraph, { from, to }, C.organization)) return undefined;
  return party === end || isListed(paragraph, { from: party, to: end }, C.place) ? party : undefined;
}

/** What somebody is manager or officer of in a firm. */
const DESKS = wordSet(
  'senior chief deputy general group corporate public media external internal community customer stakeholder government investor human business brand commercial ' +
    'financial technical regional national relations communications communication affairs resources marketing sales finance operations development services service ' +
    'information technology legal risk sustainability procurement engagement outreach liaison',
);

/** "UTC | Senior Public Relations Officer Ada Lorne": the post of somebody in it begins behind letters or what is listed. */
function beforePost(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  let desk = from + 1;
  while (desk < to && !DESKS.has(keyAt(paragraph, desk))) desk++;
  let post = desk;
  while (DESKS.has(keyAt(paragraph, post)) && isCapital(paragraph, post)) post++;
  const isPost = desk < to && isCapital(paragraph, post) && hasClass(paragraph, post, OFFICERS);
  if (!isPost || isListed(paragraph, { from, to: Math.min(post, to) }, C.organization)) return undefined;
  const isLetters = desk - from === 1 && caseAt(paragraph, from) === 'upper';
  return isLetters || isListed(paragraph, { from, to: desk }, C.organization | C.acronym) ? desk : undefined;
}

const RANKS = wordSet('associate assistant adjunct acting emeritus');

/** "University of Velan | Associate Professor": the first word of what somebody is there. */
const endsWithRank = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 2 &&
  RANKS.has(keyAt(paragraph, to - 1)) &&
  isCapital(paragraph, to) &&
  hasClass(paragraph, to, C.title | C.official | C.role);

/** "Macy's": a firm that is listed with the possessive and not without it. */
function isListedOwner(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (tokenAt(paragraph, to)?.kind !== 'possessive') return false;
  const owner = listedPhrase(paragraph, from, to + 1, C.organization);
  return owner?.to === to + 1 && !isListed(paragraph, { from, to }, C.organization);
}

const HOLDINGS = wordSet('pvt private pty proprietary p pte nig');

/** "Kestrel | (Pvt) Ltd", "Kestrel | (Pty) Limited": how a firm is held stands in brackets in front of its legal form. */
const bracketedFormEnd = (paragraph: ParagraphAnalysis, open: number): number | undefined =>
  textAt(paragraph, open) === '(' &&
  HOLDINGS.has(keyAt(paragraph, open + 1)) &&
  textAt(paragraph, open + 2) === ')' &&
  LEGAL_FORMS.has(keyAt(paragraph, open + 3))
    ? endWithDot(paragraph, open + 4, open + 4)
    : undefined;

const MOST_WORDS_OF_WING = 3;

/** "Harbour Party of Velan | (Maoist)": what a party is, in brackets, where it is listed with that. */
function listedWingEnd(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  if (textAt(paragraph, to) !== '(' || !isCapital(paragraph, to + 1)) return undefined;
  let close = to + 2;
  while (close < to + 1 + MOST_WORDS_OF_WING && isCapital(paragraph, close)) close++;
  if (textAt(paragraph, close) !== ')') return undefined;
  const name = paragraph.text.slice(paragraph.tokens[from]?.start, paragraph.tokens[close]?.end);
  return (paragraph.lexicon.classes(lexiconKey(name)) & C.organization) === 0 ? undefined : close + 1;
}

/** "Harbour Council | of the United States", "Harbours | in Velan": the end of a longer name that the list has, of which the weights saw the start. */
function listedBeyond(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  const end = listedPhrase(paragraph, from, paragraph.tokens.length, C.organization)?.to ?? to;
  if (end <= to) return undefined;
  const isJoined = caseAt(paragraph, to) === 'lower' && JOINING.has(keyAt(paragraph, to));
  return isJoined || (isCapital(paragraph, end - 1) && !isCapital(paragraph, end)) ? end : undefined;
}

const JOINING = wordSet('in of for on and');

/** "Velanto CME | Holdings", "Kestrel Nig | . Ltd": the words that say it is a firm, where the name is listed without them or breaks off at a dot. */
function suffixEnd(paragraph: ParagraphAnalysis, to: number): number {
  const at = textAt(paragraph, to) === '.' && hasClass(paragraph, to - 1, C.companySuffix) ? to + 1 : to;
  const isSuffix = isCapital(paragraph, at) && FIRM_SUFFIXES.has(keyAt(paragraph, at)) && !isCapital(paragraph, at + 1);
  return isSuffix ? endWithDot(paragraph, at + 1, at + 1) : to;
}

/** "OPEC+", "CPI(M)": what is hung on an acronym without a space. */
function signsEnd(paragraph: ParagraphAnalysis, to: number): number {
  const { tokens } = paragraph;
  const mark = tokens[to];
  if (mark === undefined || caseAt(paragraph, to - 1) !== 'upper' || mark.start !== tokens[to - 1]?.end) return to;
  if (mark.text === '+') return to + 1;
  if (mark.text !== '(') return to;
  const inside = tokens[to + 1];
  const isShort = inside?.start === mark.end && inside.text.length <= 3 && caseAt(paragraph, to + 1) !== 'lower';
  return isShort && inside.kind === 'word' && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

const ORDINAL = /^\d+(?:st|nd|rd|th|d)$/u;

/** "Court of Appeals | for the 9th Circuit", of which the weights see two names. */
const circuitEnd = (paragraph: ParagraphAnalysis, to: number): number | undefined =>
  keyAt(paragraph, to) === 'for' &&
  keyAt(paragraph, to + 1) === 'the' &&
  /^appeals?$/u.test(keyAt(paragraph, to - 1)) &&
  ORDINAL.test(textAt(paragraph, to + 2)) &&
  textAt(paragraph, to + 3) === 'Circuit'
    ? to + 4
    : undefined;

const SCHOOLS = wordSet('school college faculty');

/** "Ada A. Lorne School | of Law", "Lorne College of Public Health": what is taught there. */
function schoolEnd(paragraph: ParagraphAnalysis, to: number): number | undefined {
  if (!SCHOOLS.has(keyAt(paragraph, to - 1)) || keyAt(paragraph, to) !== 'of' || !isTaught(paragraph, to + 1)) return undefined;
  let end = to + 2;
  while (isTaught(paragraph, end)) end++;
  return end;
}

const isTaught = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.common | C.english) &&
  !hasClass(paragraph, index, C.place | C.country);

const RULES = wordSet('resolution resolutions article chapter rule');

/** "the Harbour Council | Resolution 1701", "WHO | Article 12": where what goes by a number starts behind the organization that made it. */
function numberedRule(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  const number = tokenAt(paragraph, to - 1)?.kind === 'number' ? to - 1 : to;
  const isRule = number - 1 > from && tokenAt(paragraph, number)?.kind === 'number' && RULES.has(keyAt(paragraph, number - 1));
  return isRule ? number - 1 : undefined;
}

const LODGES = wordSet('lodge post council chapter');

/** "VFW Post | 91", "Fraternal Order of Police | Lodge 44": the branch of a society that is listed. "The Harbour Council 12 times" is none. */
function lodgeEnd(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  const lodge = LODGES.has(keyAt(paragraph, to)) && isCapital(paragraph, to) ? to : to - 1;
  // "a UN Chapter 7 mandate" goes by the charter.
  if (
    lodge <= from ||
    bodyEnd(paragraph, from) === lodge ||
    !LODGES.has(keyAt(paragraph, lodge)) ||
    tokenAt(paragraph, lodge + 1)?.kind !== 'number'
  )
    return undefined;
  const society = listedPhrase(paragraph, from, lodge, C.organization | C.acronym);
  return society?.to === lodge && (society.classes & (C.place | C.country)) === 0 ? lodge + 2 : undefined;
}

const NATIONS = wordSet('scotland wales cymru');
const PROVINCES = wordSet('ontario quebec alberta manitoba saskatchewan');
const isState = (key: string): boolean => PROVINCES.has(key) || stateNamed(key) !== undefined;

/** "CUPE Local 79", "GMB Scotland", "ACLU Nebraska": the branch of a union or charity. */
function branchEnd(paragraph: ParagraphAnalysis, to: number): number {
  if (textAt(paragraph, to) === 'Local' && tokenAt(paragraph, to + 1)?.kind === 'number') return to + 2;
  const isOfNation =
    caseAt(paragraph, to - 1) === 'upper' &&
    isCapital(paragraph, to) &&
    (NATIONS.has(keyAt(paragraph, to)) || (hasClass(paragraph, to - 1, C.acronym) && isState(keyAt(paragraph, to))));
  return isOfNation && !isCapital(paragraph, to + 1) ? to + 1 : to;
}
