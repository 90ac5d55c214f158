import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import { type Frame, tokenOf } from '../quotes/frame/frame';
import { BREAKS_OFF } from '../quotes/reports/reportedPart';

/**
 * Where in the article the sentence starts in whose report a pronoun stands, or behind it: "NAME, | he | said, is late", "NAME is late, | he | said".
 * The pronoun of such words never means a name in the report (principle C of Chomsky 1981). `place` is where the paragraph starts.
 */
export function reportStart(
  { paragraph, sentences }: Frame,
  place: number,
  { speaker, sentence, type }: DraftQuote,
): number | undefined {
  if (speaker?.kind !== 'pronoun' || type === 'direct' || keyAt(paragraph, speaker.from - 1) !== ',') return undefined;
  // "NAME left because, she says, somebody had to": what stands in front is the reporter's.
  if (!/^[,.]?$/u.test(keyAt(paragraph, speaker.to + 1)) || BREAKS_OFF.has(keyAt(paragraph, speaker.from - 2))) return undefined;
  const first = tokenOf(sentences[sentence]?.items[0]);
  return first < 0 ? undefined : place + (paragraph.tokens[first]?.start ?? 0);
}
