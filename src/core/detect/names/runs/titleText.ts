import { type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import type { Chunk } from './chunk';

/** The title in front of a chunk as the text writes it; empty where there is none. */
export function titleText(paragraph: ParagraphAnalysis, chunk: Chunk): string {
  if (chunk.titleFrom === undefined) return '';
  const start = tokenAt(paragraph, chunk.titleFrom)?.start ?? 0;
  const end = tokenAt(paragraph, chunk.from - 1)?.end ?? start;
  return paragraph.text.slice(start, end);
}
