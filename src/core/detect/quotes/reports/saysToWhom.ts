import { keyAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { DETERMINERS, VERBISH } from '../../words/smallWords';
import { isPeople } from '../phrases/voiceless';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';

/** "…, an official told The Harbour Herald on condition of anonymity": behind the verb stands to whom and how, and no clause. */
export function saysToWhom(frame: Frame, sentence: FrameSentence, { base, to }: Cue, end: number): boolean {
  const { paragraph } = frame;
  const whom = tokenIn(sentence, DETERMINERS.has(keyAt(paragraph, tokenIn(sentence, to))) ? to + 1 : to);
  if (base !== 'tell' || (mentionAt(frame, whom) === undefined && !isPeople(paragraph, whom))) return false;
  for (let i = to; i < end; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (key === ',' || key === 'that') return false;
    if (frame.mentionOf(token) < 0 && (VERBISH.has(key) || isPlainVerb(paragraph, token))) return false;
  }
  return true;
}
