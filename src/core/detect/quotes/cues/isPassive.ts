import { keyAt } from '../../words/paragraphAnalysis';
import { BE } from '../../words/smallWords';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { skipPlainAdverbs } from '../frame/skipAdverbs';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';

/** "was | called “…”", "were never | told", but "was | saying". */
export const isPassive = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  BE.has(keyAt(frame.paragraph, tokenIn(sentence, skipPlainAdverbs(frame, sentence, at - 1)))) &&
  !keyAt(frame.paragraph, tokenIn(sentence, at)).endsWith('ing');

const MOST_ITEMS_TO_BY = 14;

/** "was called “…” by | 6 Music": the speaker of a passive stands behind "by". Those without report what others were told. */
export function speakerBehindBy(frame: Frame, sentence: FrameSentence, to: number): SpeakerPhrase | undefined {
  for (let i = to; i < Math.min(sentence.items.length, to + MOST_ITEMS_TO_BY); i++)
    if (keyAt(frame.paragraph, tokenIn(sentence, i)) === 'by') return phraseStartingAt(frame, sentence, i + 1);
  return undefined;
}
