import { hasClass, keyAt } from '../paragraphAnalysis';
import type { Cue } from '../quotes/cue';
import { cuesOf } from '../quotes/cues';
import { type Frame, type FrameSentence, tokenIn } from '../quotes/frame';
import { WordClass } from '../wordClass';
import type { SpeakerPhrase } from './speakerPhrase';

const LEAST_REPORT_ITEMS = 3;

/**
 * "The road will close, police chief NAME said.", "Harrow will cut 500 jobs, according to NAME.": whoever a sentence has its news from, named behind
 * them. The sentence's subject is not who speaks next.
 */
export function sentenceSource(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const { items } = sentence;
  // Reading cues takes long, and few sentences have any.
  const mayReport = items.some(
    ({ kind }, at) => kind === 'token' && hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.cue | WordClass.cueStart),
  );
  const isAccording = items.some((_, at) => keyAt(frame.paragraph, tokenIn(sentence, at)) === 'according');
  if ((!mayReport && !isAccording) || items.some(({ kind }) => kind === 'quote')) return undefined;
  const isSource = ({ form, strength, base, clauseFrom, speaker }: Cue): boolean => {
    if (strength !== 'say' || base === 'ask' || speaker === undefined || clauseFrom < LEAST_REPORT_ITEMS) return false;
    if (form === 'according-to') return true;
    return (form === 'subject' || form === 'inversion') && keyAt(frame.paragraph, tokenIn(sentence, clauseFrom - 1)) === ',';
  };
  return cuesOf(frame, sentence).filter(isSource).at(-1)?.speaker;
}
