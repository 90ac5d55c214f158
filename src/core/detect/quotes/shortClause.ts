import { hasClass, keyAt, tokenAt } from '../paragraphAnalysis';
import { isPlainVerb } from '../plainVerb';
import { DETERMINERS, isManner, PREPOSITIONS, tokenIn, VERBISH } from '../speakers/speakerPhrase';
import { WordClass } from '../wordClass';
import type { Frame, FrameSentence } from './frame';

/** Whether a few items are a whole clause, "sales fell", "sales jumped 20%": a noun or name and a past form with no more words behind it. */
export function isShortClause({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let i = from + 2; i < to; i++)
    if (tokenAt(paragraph, tokenIn(sentence, i))?.kind === 'word' || tokenIn(sentence, i) < 0) return false;
  const [subject, verb] = [tokenIn(sentence, from), tokenIn(sentence, from + 1)];
  if (subject < 0 || verb < 0 || tokenAt(paragraph, subject)?.kind !== 'word') return false;
  const [first, second] = [keyAt(paragraph, subject), keyAt(paragraph, verb)];
  if (DETERMINERS.has(first) || PREPOSITIONS.has(first) || VERBISH.has(first) || isManner(first)) return false;
  return isPlainVerb(paragraph, verb) && !VERBISH.has(second) && !hasClass(paragraph, verb, WordClass.role);
}
