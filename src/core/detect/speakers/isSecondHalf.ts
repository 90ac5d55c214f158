import type { DetectedQuote } from '../../model/detection';
import { keyAt, tokenAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';

/**
 * "“I am calm,” NAME wrote in a letter to NAME that he posted, “but firm.”": whether a quotation goes on with the one before it, whoever posts
 * what. `offset` is where the paragraph starts.
 */
export function isSecondHalf(
  { paragraph }: Frame,
  offset: number,
  { group, speaker, span, depth }: DraftQuote,
  half: DetectedQuote,
): boolean {
  if (group === undefined || depth > 0 || speaker?.kind !== 'pronoun') return false;
  const isRelative = /^(?:that|which|whom)$/u.test(keyAt(paragraph, speaker.from - 1));
  const start = tokenAt(paragraph, speaker.from)?.start ?? 0;
  return isRelative && half.span.end <= offset + start && /^\P{L}*\p{Ll}/u.test(paragraph.text.slice(span.start));
}
