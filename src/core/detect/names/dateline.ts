import { caseAt, isCapital, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';

const MOST_TOKENS = 16;
const DASH = /^(?:--?|–|—)$/u;
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«']);

/**
 * The token behind the dateline that opens a paragraph, 0 where none does: "SEOUL, Aug. 12 (Yonhap) -- The", "(Reuters) - Shares". Places stand in
 * capitals or agencies in brackets, no word is small, and a sentence begins behind the dash.
 */
export function datelineEnd(paragraph: ParagraphAnalysis): number {
  if (textAt(paragraph, 0) !== '(' && caseAt(paragraph, 0) !== 'upper') return 0;
  for (let i = 1; i < MOST_TOKENS; i++) {
    const token = tokenAt(paragraph, i);
    if (token === undefined || (token.kind === 'word' && caseAt(paragraph, i) === 'lower')) return 0;
    if (DASH.test(token.text)) return isCapital(paragraph, i + 1) || QUOTES.has(textAt(paragraph, i + 1)) ? i + 1 : 0;
  }
  return 0;
}
