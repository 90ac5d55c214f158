import { type ParagraphAnalysis, textAt, tokenAt } from './paragraphAnalysis';

/** The hyphens of "22-year-old". */
export const isInnerHyphen = (paragraph: ParagraphAnalysis, token: number): boolean =>
  textAt(paragraph, token) === '-' &&
  tokenAt(paragraph, token)?.start === tokenAt(paragraph, token - 1)?.end &&
  tokenAt(paragraph, token)?.end === tokenAt(paragraph, token + 1)?.start;
