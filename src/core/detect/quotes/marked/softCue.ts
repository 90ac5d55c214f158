import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { cuesOf } from '../cues/cues';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { PlacedCue, QuotePlace } from './quotePlace';

/** The cue that opens the sentence behind a quotation which ended in ! or ?, or is all of that sentence, as it may belong to the quotation. */
export function softCue(frame: Frame, { sentence: { items }, at, next }: QuotePlace): PlacedCue | undefined {
  if (next === undefined || at < items.length - 1) return undefined;
  const cue = next.softStart ? openingCue(frame, next) : (thusSaid(frame, next) ?? bareSaying(frame, next));
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

/** "“We never closed.” Chief NAME added.": a sentence that says who says something and nothing of what, behind a stop that should be a comma. */
function bareSaying(frame: Frame, sentence: FrameSentence): Cue | undefined {
  const end = sentence.items.length - 1;
  if (end < 1 || end > MOST_ITEMS_OF_SAYING || keyAt(frame.paragraph, tokenIn(sentence, end)) !== '.') return undefined;
  const cue = cuesOf(frame, sentence)[0];
  if (cue?.to !== end || cue.form !== 'subject' || cue.strength !== 'say' || cue.speaker === undefined) return undefined;
  return MAY_STAND_ALONE.has(cue.base) || hasFiniteVerbIn(frame, sentence, 0, cue.from) ? undefined : cue;
}

const MOST_ITEMS_OF_SAYING = 14;
/** "NAME agreed.", "NAME complained.": verbs that need not say what. */
const MAY_STAND_ALONE = wordSet(
  'agree disagree concur object protest apologise apologize complain testify reply answer respond speak',
);

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
