import type { TokenRange } from '../../../text/sentence';
import { isCountryCode } from '../../names/signs/countryCode';
import { isMarketCode } from '../../names/signs/marketCode';
import { isHandle } from '../../names/signs/platformUse';
import { isSumOfMoney } from '../../names/signs/sumOfMoney';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { isSeat, isTicker } from '../../names/votes/wordVotes';
import { MONTHS } from '../../words/months';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { WeighedName } from './weighedName';

const C = WordClass;

/** Below this probability the lists are believed, not the weights. */
const SURE_OF_ABBREVIATION = 0.8;

/** Whether what was found is a code, a date, a sum or another abbreviation that names nobody. */
export const isCodeTakenForName = (paragraph: ParagraphAnalysis, name: WeighedName, evidence: TokenEvidence): boolean =>
  (name.confidence < SURE_OF_ABBREVIATION && isAbbreviation(paragraph, name, evidence)) ||
  isHandle(paragraph, name) ||
  isDate(paragraph, name) ||
  isCode(paragraph, name, evidence) ||
  (name.kind === 'person' && (hasDigit(paragraph, name) || isTableHead(paragraph, name))) ||
  isManyInShort(paragraph, name) ||
  isOneOfManyPacs(paragraph, name) ||
  isLettered(paragraph, name) ||
  isTicker(textAt(paragraph, name.from)) ||
  isSeat(textAt(paragraph, name.from));

/** "PAC", "AI", "OT": an abbreviation that the lists have as one of no organization, unless the article has one with these initials. */
function isAbbreviation(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (to - from !== 1 || caseAt(paragraph, from) !== 'upper' || isExplained(paragraph, from)) return false;
  if ((seenAt(evidence, from) & Sighting.initials) !== 0) return false;
  return hasClass(paragraph, from, C.notAcronym) && !hasClass(paragraph, from, C.organization | C.acronym);
}

/** "(SDI)" is explained by what stands before it, "2 (OT)" is not. */
const isExplained = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === '(' && tokenAt(paragraph, index - 2)?.kind !== 'number';

/** "(ITA)" behind an athlete, unless the letters are the initials of an organization of the article; "US10YT=RR", "NIS 790 million". */
function isCode(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  for (let i = from; i < to; i++) if (isMarketCode(paragraph, i)) return true;
  if (to - from !== 1) return false;
  return isSumOfMoney(paragraph, from) || (isCountryCode(paragraph, from) && (seenAt(evidence, from) & Sighting.initials) === 0);
}

/** "FPIs", "OFWs": letters in the plural are many of a kind. */
const isManyInShort = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^\p{Lu}{2,6}s$/u.test(textAt(paragraph, from)) && !hasClass(paragraph, from, C.organization | C.acronym);

/** "Ford F-150", "F-104 Starfighter": a make, not a person. */
function hasDigit({ tokens }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (/\d/u.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "a super PAC", "her leadership PAC": one of many such committees. "The PAC" may be one that the text has named. */
const isOneOfManyPacs = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && keyAt(paragraph, from) === 'pac' && /^(?:an?|super|leadership|hybrid|no)$/u.test(keyAt(paragraph, from - 1));

const LETTERED = wordSet(
  'group pool pot class grade section zone division category tier type plan block terminal hepatitis appendix exhibit schedule',
);

/** "Group F", "Pool B", "Terminal C": one of several that go by letters. */
const isLettered = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 && /^\p{Lu}$/u.test(textAt(paragraph, from + 1)) && LETTERED.has(keyAt(paragraph, from));

/** "Standings P W D L": letters at the end head the columns of a table; initials stand in front. */
const isTableHead = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  /^\p{Lu}$/u.test(textAt(paragraph, to - 1)) && /^\p{Lu}$/u.test(textAt(paragraph, to - 2));

const DATES = wordSet(
  'mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec gmt est edt pst pdt cst cdt bst ist utc am pm',
);

/** "Fri, March 15", "09:22 EDT": a date or hour in short. "Jan" alone is a first name. */
function isDate(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from !== 1 || !DATES.has(keyAt(paragraph, from))) return false;
  const isBehindNumber = tokenAt(paragraph, from - 1)?.kind === 'number';
  let next = to;
  while (/^[.,]$/u.test(textAt(paragraph, next))) next++;
  return isBehindNumber || tokenAt(paragraph, next)?.kind === 'number' || MONTHS.has(keyAt(paragraph, next));
}
