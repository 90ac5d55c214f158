import type { TokenRange } from '../../../text/sentence';
import { isCountryCode } from '../../names/signs/isCountryCode';
import { isMarketCode } from '../../names/signs/isMarketCode';
import { isHandle } from '../../names/signs/isHandle';
import { isSignOff } from '../../names/signs/isSignOff';
import { isSumOfMoney } from '../../names/signs/isSumOfMoney';
import { isTimeZone } from '../../names/signs/isTimeZone';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { isSeat, isTicker } from '../../names/votes/wordVotes';
import { MONTHS } from '../../words/months';
import { caseAt, hasClass, hasDigit, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';
import type { WeighedName } from './weighedName';

const C = WordClass;

/** Below this probability the lists are believed, not the weights. */
const SURE_OF_ABBREVIATION = 0.8;

/** Whether what was found is a code, a date, a sum or another abbreviation that names nobody. */
export const isCodeTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  isHandle(paragraph, name) ||
  holdsMarketCode(paragraph, name) ||
  (name.kind === 'person' && (isModel(paragraph, name) || isTableHead(paragraph, name))) ||
  isLettered(paragraph, name) ||
  isManyInShort(paragraph, name.to - 1) ||
  isSignOff(paragraph) ||
  isHonourBehind(paragraph, name) ||
  isTicker(textAt(paragraph, name.from)) ||
  isSeat(textAt(paragraph, name.from)) ||
  (name.to - name.from === 1 && isShort(paragraph, name));

const LETTERS_BEHIND = wordSet(
  'omi fmm sj cssp osb op ofm ofmcap svd sdb sma smm mccj cmf rndm cfc csps sc kc qc pc jp cd oj om gcmg cbe obe mbe ccc ccm mfr ofr con gcon cfr oon',
);

/** "Fr. Ada Lorne, OMI,", "Ada Lorne, SC,": the order that somebody belongs to, or an honour. */
const isHonourBehind = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  LETTERS_BEHIND.has(keyAt(paragraph, from)) &&
  caseAt(paragraph, from) !== 'lower' &&
  textAt(paragraph, from - 1) === ',' &&
  caseAt(paragraph, from - 2) === 'capital' &&
  /^[,.;)]?$/u.test(textAt(paragraph, to));

/** Whether what was found is letters that the lists know for others, unless the article has an organization with these initials. */
export const isCodeInDoubt = (paragraph: ParagraphAnalysis, name: WeighedName, evidence: TokenEvidence): boolean =>
  name.to - name.from === 1 &&
  (seenAt(evidence, name.from) & Sighting.initials) === 0 &&
  (isCountryCode(paragraph, name.from) || (name.confidence < SURE_OF_ABBREVIATION && isAbbreviation(paragraph, name.from)));

/** One word that is short for a date, a sum or several of a kind. */
const isShort = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  isDate(paragraph, name) ||
  isTimeZone(paragraph, name.from) ||
  isNoteOfWire(paragraph, name.from) ||
  isSumOfMoney(paragraph, name.from) ||
  isPlate(paragraph, name.from) ||
  isExchangeInShort(paragraph, name.from) ||
  isPutIntoLaw(paragraph, name) ||
  isTrialCode(paragraph, name.from) ||
  isOneOfManyPacs(paragraph, name.from);

/** "(ATTN: UPDATES throughout)": what a wire tells its desks. */
const isNoteOfWire = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === 'ATTN' && textAt(paragraph, index + 1) === ':';

/** "PAC", "AI", "OT": an abbreviation that the lists have as one of no organization. */
const isAbbreviation = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' &&
  hasClass(paragraph, index, C.notAcronym) &&
  !hasClass(paragraph, index, C.organization | C.acronym) &&
  !isExplained(paragraph, index);

/** "(SDI)" is explained by what stands before it, "2 (OT)" is not. */
const isExplained = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === '(' && tokenAt(paragraph, index - 2)?.kind !== 'number';

/** "US10YT=RR". */
function holdsMarketCode(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isMarketCode(paragraph, i)) return true;
  return false;
}

/** "Harbour Management (| HM |) Act": letters put into the name of a law. */
const isPutIntoLaw = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, from - 1) === '(' &&
  textAt(paragraph, to) === ')' &&
  /^(?:Act|Bill|Ordinance|Order|Rules|Regulations)$/u.test(textAt(paragraph, to + 1));

/** "(| LON |:VLT)": the letters of an exchange, written together with those of a share. */
const isExchangeInShort = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === '(' &&
  textAt(paragraph, index + 1) === ':' &&
  caseAt(paragraph, index) === 'upper' &&
  !hasClass(paragraph, index, C.organization) &&
  textAt(paragraph, index + 3) === ')' &&
  isMarketCode(paragraph, index + 2);

/** "Reg. No. | UVX | 573K": the letters of a number plate. */
const isPlate = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^\p{Lu}{2,3}$/u.test(textAt(paragraph, index)) && /^\d{2,4}\p{Lu}{1,2}$/u.test(textAt(paragraph, index + 1));

/** "FPIs", "OFWs", "MoUs", "Harbour SOPs": letters in the plural are many of a kind. */
const isManyInShort = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index).endsWith('s') &&
  /^(?:\p{Lu}{2,6}|\p{Lu}o\p{Lu})s$/u.test(textAt(paragraph, index)) &&
  !hasClass(paragraph, index, C.organization | C.acronym);

/** "REGN-COV2", "BNT162B2": what a drug goes by before it has a name. */
const isTrialCode = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^(?:\p{Lu}{3,}-\p{Lu}{2,}\d+|\p{Lu}{3}\d{3,}(?:[ab]\d)?)$/iu.test(textAt(paragraph, index)) &&
  caseAt(paragraph, index) === 'upper' &&
  !hasClass(paragraph, index, C.organization | C.acronym);

/** "Ford F-150", "F-104 Starfighter": a make, not a person. */
function isModel(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (hasDigit(paragraph, i)) return true;
  return false;
}

/** "a super PAC", "her leadership PAC": one of many such committees. "The PAC" may be one that the text has named. */
const isOneOfManyPacs = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index) === 'pac' && /^(?:an?|super|leadership|hybrid|no)$/u.test(keyAt(paragraph, index - 1));

const isLetter = (text: string): boolean => text.length === 1 && /^\p{Lu}$/u.test(text);

const LETTERED = wordSet(
  'group pool pot class grade section zone division category tier type plan block terminal hepatitis appendix exhibit schedule',
);

/** "Group F", "Pool B", "Terminal C", "Elite Group C": one of several that go by letters. */
const isLettered = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  LETTERED.has(keyAt(paragraph, to - 2)) &&
  isLetter(textAt(paragraph, to - 1)) &&
  (to - from === 2 || (to - from === 3 && /^(?:elite|plate|pool|super|premier)$/u.test(keyAt(paragraph, from))));

/** "Standings P W D L": letters at the end head the columns of a table; initials stand in front. */
const isTableHead = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  isLetter(textAt(paragraph, to - 1)) && isLetter(textAt(paragraph, to - 2));

const DATES = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec gmt est edt pst pdt cst cdt bst ist utc am pm',
);

/** "Fri, March 15", "09:22 EDT": a date or hour in short. "Jan" alone is a first name. */
function isDate(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (!DATES.has(keyAt(paragraph, from))) return false;
  const isBehindNumber = tokenAt(paragraph, from - 1)?.kind === 'number';
  let next = to;
  while (/^[.,]$/u.test(textAt(paragraph, next))) next++;
  return isBehindNumber || tokenAt(paragraph, next)?.kind === 'number' || MONTHS.has(keyAt(paragraph, next));
}
