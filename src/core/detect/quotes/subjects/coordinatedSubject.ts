import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { phraseStart } from '../phrases/phraseStart';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

/** Several who speak together, and the item at which they start. */
export interface CoordinatedSubject {
  readonly speaker: SpeakerPhrase;
  readonly start: number;
}

/**
 * "…, officials and aid workers said": all of those who stand between the comma (or the start) and the verb. `last` is the phrase in front of the
 * verb and `start` its first item. Of names the last speaks; descriptions are one.
 */
export function coordinatedSubject(
  frame: Frame,
  sentence: FrameSentence,
  last: SpeakerPhrase,
  start: number,
): CoordinatedSubject | undefined {
  if (last.kind === 'pronoun' || keyAt(frame.paragraph, tokenIn(sentence, start - 1)) !== 'and') return undefined;
  const first = phraseEndingAt(frame, sentence, start - 2);
  if (first === undefined || first.kind === 'pronoun') return undefined;
  const from = phraseStart(sentence, first, start - 2);
  if (from > 0 && keyAt(frame.paragraph, tokenIn(sentence, from - 1)) !== ',') return undefined;
  // "The ELN, Zenifor and Harrow told": one of a list.
  if (from > 1 && first.kind !== 'description' && frame.mentionOf(tokenIn(sentence, from - 2)) >= 0) return undefined;
  const isOne = first.kind === 'description' && last.kind === 'description';
  return { start: from, speaker: isOne ? { ...last, from: first.from } : last };
}
