import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { cuesOf } from '../cues/cues';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { PlacedCue, QuotePlace } from './quotePlace';

/** The cue that opens the sentence behind a quotation which ended in ! or ?, as it may belong to that, with the sentence. */
export function softCue(frame: Frame, { sentence: { items }, at, next }: QuotePlace): PlacedCue | undefined {
  if (next === undefined || at < items.length - 1) return undefined;
  const cue = next.softStart ? openingCue(frame, next) : thusSaid(frame, next);
  return cue === undefined ? undefined : { cue, sentence: next };
}

const openingCue = (frame: Frame, sentence: FrameSentence): Cue | undefined =>
  cuesOf(frame, sentence).find(
    (cue) =>
      cue.clauseFrom <= 1 &&
      cue.form !== 'according-to' &&
      !hasOwnWords(frame, sentence, cue) &&
      !(cue.strength === 'gesture' && cue.speaker?.kind === 'pronoun' && isCapital(frame.paragraph, cue.speaker.from)),
  );

/** "“We never closed.” So said NAME." */
const thusSaid = (frame: Frame, sentence: FrameSentence): Cue | undefined =>
  /^(?:so|thus)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, 0)))
    ? cuesOf(frame, sentence).find((cue) => cue.from === 1 && cue.form === 'inversion')
    : undefined;

/** "“Do you drink it?” Most answered “never.”", "“Why?” He said: “Why not?”", "“Enough?” She said it was.": words of its own behind a word of saying. */
function hasOwnWords(frame: Frame, sentence: FrameSentence, { to }: Cue): boolean {
  const { paragraph } = frame;
  const { items } = sentence;
  const behind = keyAt(paragraph, tokenIn(sentence, to));
  return (
    items[to]?.kind === 'quote' ||
    (items[to + 1]?.kind === 'quote' && behind === ':') ||
    OWN_WORDS.has(behind) ||
    isOrder(frame, sentence, to)
  );
}

/** "“Get them out!” A woman told them | to be quiet." */
const isOrder = ({ paragraph }: Frame, sentence: FrameSentence, to: number): boolean =>
  /^(?:him|her|them|us|me)$/u.test(keyAt(paragraph, tokenIn(sentence, to))) &&
  /^(?:to|that)$/u.test(keyAt(paragraph, tokenIn(sentence, to + 1)));

const OWN_WORDS = wordSet('yes no nothing that he she they it there');
