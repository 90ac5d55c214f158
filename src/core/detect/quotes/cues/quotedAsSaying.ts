import { keyAt } from '../../words/paragraphAnalysis';
import { BE } from '../../words/smallWords';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { skipPlainAdverbs } from '../frame/skipAdverbs';
import { pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { subjectBefore } from '../subjects/subjectBefore';

const MOST_QUOTED_ITEMS = 16;

/** "Jo was quoted by Reuters as saying", "Reuters quoted Jo as saying", "Reuters quoted Jo saying": the one who is quoted. */
export function quotedAsSaying(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const last = keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'as' ? at - 2 : at - 1;
  for (let i = last; i >= Math.max(0, at - MOST_QUOTED_ITEMS); i--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes?|cites?)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i)))) continue;
    const before = skipPlainAdverbs(frame, sentence, i - 1);
    const pronoun = tokenIn(sentence, last);
    if (/^(?:him|her)$/u.test(keyAt(frame.paragraph, pronoun))) return pronounAt(pronoun);
    const isPassive = BE.has(keyAt(frame.paragraph, tokenIn(sentence, before)));
    if (isPassive) return subjectBefore(frame, sentence, before);
    // "quoted NAME, the vice chairman, as saying".
    const isApposed = keyAt(frame.paragraph, pronoun) === ',';
    const ending = isApposed ? undefined : phraseEndingAt(frame, sentence, last);
    // "quoted an officer on Friday as saying".
    const quoted = ending ?? phraseStartingAt(frame, sentence, i + 1);
    // "reports quote officials as saying".
    const least = tokenIn(sentence, i + 1);
    return quoted !== undefined && quoted.from < least ? { ...quoted, from: least } : quoted;
  }
  return undefined;
}

/** Whether "as saying" stands behind "was quoted", or "saying" behind whoever is quoted: there the cue is. */
export function leadsToAsSaying(frame: Frame, sentence: FrameSentence, from: number): boolean {
  for (let i = from; i < Math.min(sentence.items.length, from + MOST_QUOTED_ITEMS); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'as') return keyAt(frame.paragraph, tokenIn(sentence, i + 1)) === 'saying';
    if (key === 'saying') return !isComma(frame, sentence, i - 1);
  }
  return false;
}
