import type { CueVerb } from '../../words/cueVerb';
import { keyAt } from '../../words/paragraphAnalysis';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { appositionEnd, itemBehind } from './appositionEnd';

/** "To | quote NAME|, “…”": NAME as the source of what follows. */
export function sourceToQuote(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const speaker = phraseStartingAt(frame, sentence, at + 1);
  if (speaker === undefined) return undefined;
  const clauseTo = appositionEnd(frame, sentence, itemBehind(sentence, speaker.to, at + 1));
  return {
    from: at - 1,
    to: at + 1,
    form: 'according-to',
    strength: 'say',
    base: 'quote',
    speaker,
    clauseFrom: at - 1,
    clauseTo,
  };
}

/** "To | quote NAME, “…”", "It is, to | quote NAME, “…”": whose words follow, unless it is what somebody wants to do. */
export const isToQuote = ({ paragraph }: Frame, sentence: FrameSentence, at: number, { base, form }: CueVerb): boolean =>
  base === 'quote' &&
  form === 'base' &&
  keyAt(paragraph, tokenIn(sentence, at - 1)) === 'to' &&
  /^(?:|,|and|but|—|–|--)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 2)));
