import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import { wordSet } from '../../words/wordSet';
import { opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** A stretch of what is reported, in items of its sentence. */
export type Part = readonly [from: number, to: number];

export const LEAST_WORDS = 3;
/** "Talks failed, said NAME". */
export const LEAST_CLAUSE_WORDS = 2;

/** How many words stand in a part. */
export function countWords({ paragraph }: Frame, sentence: FrameSentence, [from, to]: Part): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokenAt(paragraph, tokenIn(sentence, i))?.kind === 'word') count++;
  return count;
}

/** "sales fell", "he did": a whole clause of two words. */
export const isShortClause = (frame: Frame, sentence: FrameSentence, part: Part): boolean =>
  countWords(frame, sentence, part) === LEAST_CLAUSE_WORDS && opensClause(frame, sentence, ...part);

/** Whether enough words stand in a part for a report: a few, or a whole clause such as "sales fell". */
export const isLong = (frame: Frame, sentence: FrameSentence, part: Part): boolean =>
  countWords(frame, sentence, part) >= LEAST_WORDS || isShortClause(frame, sentence, part);

/** Whether a word ends what stands in front of a cue in the middle of a sentence: "She left because, she says, somebody had to". */
export function breaksOff({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const key = keyAt(paragraph, tokenIn(sentence, at));
  // "There is no law against that, she says".
  if (key === 'that' && PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, at - 1)))) return false;
  return BREAKS_OFF.has(key);
}

/** Behind these a clause is still to come. */
export const BREAKS_OFF = wordSet('because and but or that which who whose where when since as');
