import { caseAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';

/**
 * The letters of a rate, an index or a share as screens of traders have them: "US10YT=RR", ".SPX", and "NKLA" of "(NASDAQ: NKLA)".
 * The exchange in front is an organization all the same.
 */
export function isMarketCode(paragraph: ParagraphAnalysis, index: number): boolean {
  if (caseAt(paragraph, index) !== 'upper' && caseAt(paragraph, index) !== 'mixed') return false;
  return touchesEquals(paragraph, index) || isBehindDot(paragraph, index) || isBehindExchange(paragraph, index);
}

const touchesEquals = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (textAt(paragraph, index + 1) === '=' && touches(paragraph, index, index + 1)) ||
  (textAt(paragraph, index - 1) === '=' && touches(paragraph, index - 1, index));

/** ".SPX", whose dot ends nothing. */
const isBehindDot = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === '.' && touches(paragraph, index - 1, index) && !touches(paragraph, index - 2, index - 1);

/** "(NASDAQ: NKLA)", and each of "(TSX:KLO, TSX:VEL)". */
const isBehindExchange = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index - 1) === ':' &&
  caseAt(paragraph, index - 2) === 'upper' &&
  /^[(,]$/u.test(textAt(paragraph, index - 3)) &&
  /^[),]$/u.test(textAt(paragraph, index + 1));

const touches = (paragraph: ParagraphAnalysis, first: number, second: number): boolean =>
  tokenAt(paragraph, first) !== undefined && tokenAt(paragraph, first)?.end === tokenAt(paragraph, second)?.start;
