import { keyAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import type { Cue } from '../frame/cue';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';

/** Words whose clause leads the sentence in. */
export const LEADS_IN = wordSet('while when where after before although though as if because since once whereas');

/** "Noting | that the road was closed, NAME left": whether a participle opens the sentence. */
export const isParticipleInFront = ({ form, from }: Cue): boolean => form === 'participle' && from === 0;

/** "After | police said | the road was closed, protesters left", "Noting | that the road was closed, NAME left": whether a cue stands in a clause that opens the sentence. */
export function isInFront({ paragraph }: Frame, sentence: FrameSentence, cue: Cue): boolean {
  if (isParticipleInFront(cue)) return true;
  // "So when NAME said".
  const first = /^(?:so|but|and|yet)$/u.test(keyAt(paragraph, tokenIn(sentence, 0))) ? 1 : 0;
  if (cue.form !== 'subject' || !LEADS_IN.has(keyAt(paragraph, tokenIn(sentence, first)))) return false;
  for (let i = first + 1; i < cue.from; i++)
    if (tokenIn(sentence, i) < 0 || keyAt(paragraph, tokenIn(sentence, i)) === ',') return false;
  return true;
}

/** The comma in front of the main clause, at which what such a cue reports ends, if one stands between two items. */
export function mainClauseBehind(frame: Frame, sentence: FrameSentence, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (!isComma(frame, sentence, i) || isFiniteVerb(frame, tokenIn(sentence, i + 1))) continue;
    if (opensClause(frame, sentence, i + 1, to)) return i;
  }
  return undefined;
}
