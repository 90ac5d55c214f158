import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
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
import { MONTHS_IN_SHORT } from '../../words/months';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import type { FormName } from '../forms/formName';

const MOST_TOKENS = 16;
const DASH = /^(?:--?|–|—)$/u;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«']);

/**
 * The token behind the dateline that opens a paragraph, 0 where none does: "SEOUL, Aug. 12 (Yonhap) -- The", "(Reuters) - Shares", "June 2 (UPI) -- A", "Suva – The",
 * "SUNGAI JAYA: Officers". Places stand in capitals or are listed, agencies in brackets, no word is small, and a sentence begins behind the dash or colon.
 */
export function datelineEnd(paragraph: ParagraphAnalysis): number {
  if (textAt(paragraph, 0) !== '(' && caseAt(paragraph, 0) !== 'upper' && !opensWithDate(paragraph) && !opensWithPlace(paragraph))
    return 0;
  for (let i = 1; i < MOST_TOKENS; i++) {
    const token = tokenAt(paragraph, i);
    if (token === undefined || (token.kind === 'word' && caseAt(paragraph, i) === 'lower' && !isAgency(paragraph, i))) return 0;
    if (token.text === ':') return isCapital(paragraph, i + 1) && isAllUpper(paragraph, i) ? i + 1 : 0;
    if (DASH.test(token.text)) return isCapital(paragraph, i + 1) || QUOTES.has(textAt(paragraph, i + 1)) ? i + 1 : 0;
  }
  return 0;
}

/** Whether what starts at an offset into a paragraph is the first behind its dateline. */
export const isBehindDateline = (paragraph: ParagraphAnalysis, start: number): boolean => {
  const end = start > 0 ? datelineEnd(paragraph) : 0;
  return end > 0 && tokenAt(paragraph, end)?.start === start;
};

/** "Suva – The", "Bangui, Dec 30 (AFP) -": a listed place, a mark behind it, and prose. */
function opensWithPlace(paragraph: ParagraphAnalysis): boolean {
  if (paragraph.caseStyle !== 'sentence') return false;
  const place = listedPhrase(paragraph, 0, MOST_TOKENS, WordClass.place);
  return place !== undefined && /^(?:[,(]|--?|–|—)$/u.test(textAt(paragraph, place.to));
}

/** "June 22 (UPI) --", "Sept. 3 (Reuters) -": where the agency leaves the place out. */
const opensWithDate = (paragraph: ParagraphAnalysis): boolean =>
  MONTHS_IN_SHORT.has(keyAt(paragraph, 0)) && tokenAt(paragraph, textAt(paragraph, 1) === '.' ? 2 : 1)?.kind === 'number';

/** "(Reuters)", "(dpa)": all that stands in a bracket, whether it writes itself with capitals or without. */
const isAgency = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === '(' &&
  textAt(paragraph, index + 1) === ')' &&
  (paragraph.lexicon.classes(keyAt(paragraph, index)) & (WordClass.organization | WordClass.acronym)) !== 0;

/**
 * The agency of the dateline that opens a paragraph, if it writes itself small, for no other rule looks at small words, or in capitals that no list has and
 * the dash follows: "(dpa) -", "(VNX) –".
 */
export function datelineNames(paragraph: ParagraphAnalysis, { from }: TokenRange): readonly FormName[] {
  if (from > 0) return [];
  const end = datelineEnd(paragraph);
  for (let i = 1; i < end; i++) {
    if ((caseAt(paragraph, i) === 'lower' && isAgency(paragraph, i)) || isUnlistedAgency(paragraph, i, end))
      return [{ kind: 'organization', from: i, to: i + 1, why: 'It is the agency of a dateline' }];
  }
  return [];
}

/** Two are those of a state as often. */
const LETTERS = /^\p{Lu}{3,6}$/u;

const isUnlistedAgency = (paragraph: ParagraphAnalysis, index: number, end: number): boolean =>
  index + 3 === end &&
  textAt(paragraph, index - 1) === '(' &&
  textAt(paragraph, index + 1) === ')' &&
  LETTERS.test(textAt(paragraph, index)) &&
  !hasClass(paragraph, index, PLACE_CLASSES | WordClass.notAcronym);

/**
 * Whether a name opens a dateline in front of its country, agency, day or dash: "LOME, Togo (AFP) -", "LOME (AFP) -", "LOME, Mar 16 —", "LOME —", but not
 * "AFP, LOME -".
 */
export function opensDateline(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  const { from, to } = name;
  if (from > 0 || caseAt(paragraph, 0) !== 'upper') return false;
  const behind = textAt(paragraph, to);
  const isBeforeMark = /^[,(]$/u.test(behind);
  if (!isBeforeMark && !DASH.test(behind)) return false;
  const end = datelineEnd(paragraph);
  if (end === 0) return false;
  if (!isBeforeMark) return isAllUpper(paragraph, to) && isUnlikeName(paragraph, name);
  for (let i = to; i < end; i++) if (isAgency(paragraph, i)) return true;
  return behind === ',' && isDay(paragraph, to + 1) && isUnlikeName(paragraph, name);
}

const PLACED =
  /^\p{Lu}[\p{L}'’ -]{1,30} ?[(][\p{L}/. -]{1,24}[)],? \p{Lu}\p{Ll}{2,8}\.? \d{1,2},?(?: \d{4},?)? ?[(]?\p{Lu}{2,6}[)]? ?[-–—]/u;
const MOST_TOKENS_OF_PLACE = 5;

/** Whether a name is the town or the region in brackets of a dateline with its day and agency: "Velanto (Kemmal), Nov. 3, GNA -". */
export const opensPlacedDateline = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to <= MOST_TOKENS_OF_PLACE &&
  (textAt(paragraph, to) === '(' || (textAt(paragraph, to) === ')' && textAt(paragraph, from - 1) === '(')) &&
  PLACED.test(paragraph.text);

/** "Mar 16", "16 March". */
const isDay = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (MONTHS_IN_SHORT.has(keyAt(paragraph, index)) && tokenAt(paragraph, index + 1)?.kind === 'number') ||
  (MONTHS_IN_SHORT.has(keyAt(paragraph, index + 1)) && tokenAt(paragraph, index)?.kind === 'number');

/** Agencies open lines too, and speakers of a transcript. */
const isUnlikeName = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  !isListed(paragraph, { from, to }, WordClass.organization | WordClass.acronym) &&
  !(to - from > 1 && (paragraph.lexicon.classes(keyAt(paragraph, from)) & WordClass.firstName) !== 0);

function isAllUpper({ tokens, cases }: ParagraphAnalysis, to: number): boolean {
  for (let i = 0; i < to; i++) if (tokens[i]?.kind !== 'word' || cases[i] !== 'upper') return false;
  return true;
}
