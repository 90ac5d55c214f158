import { hasClass, keyAt } from '../words/paragraphAnalysis';
import type { Cue } from '../quotes/frame/cue';
import { cuesOf } from '../quotes/cues/cues';
import { type Frame, type FrameSentence, tokenIn } from '../quotes/frame/frame';
import { WordClass } from '../words/wordClass';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

const LEAST_REPORT_ITEMS = 3;

/**
 * "The road will close, police chief NAME said.", "Harrow will cut 500 jobs, according to NAME.": whoever a sentence has its news from, named behind
 * them. The sentence's subject is not who speaks next.
 */
export function sentenceSource(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const isSource = ({ form, strength, base, clauseFrom, speaker }: Cue): boolean => {
    if (strength !== 'say' || base === 'ask' || speaker === undefined || clauseFrom < LEAST_REPORT_ITEMS) return false;
    if (form === 'according-to') return true;
    return (form === 'subject' || form === 'inversion') && keyAt(frame.paragraph, tokenIn(sentence, clauseFrom - 1)) === ',';
  };
  // Few cues name a source. To read them takes long, and few sentences have any.
  if (frame.cues.get(sentence)?.some(isSource) === false || !mayHaveSource(frame, sentence)) return undefined;
  return cuesOf(frame, sentence).filter(isSource).at(-1)?.speaker;
}

/** Whether a sentence without quotations has a word of saying, and a comma in front of it or words that only name a source. */
function mayHaveSource({ paragraph }: Frame, sentence: FrameSentence): boolean {
  let reports = false;
  let isBehindComma = false;
  let namesSource = false;
  for (let at = 0; at < sentence.items.length; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) return false;
    const key = keyAt(paragraph, token);
    const isCue = hasClass(paragraph, token, WordClass.cue | WordClass.cueStart);
    isBehindComma ||= key === ',' && at >= LEAST_REPORT_ITEMS - 1;
    reports ||= isCue || key === 'according';
    namesSource ||= (isCue && isBehindComma) || key === 'according' || key === 'per' || key === 'words';
  }
  return reports && namesSource;
}
