import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { goesOnSaying } from './goesOnSaying';
import { labelCue } from './labelCue';
import { opensSource, sourceCue } from './sourceCue';
import { verbCue } from './verbCue';
import { mayBeView, viewCue } from './viewCue';

/** All cues of a sentence, from left to right. */
export function cuesOf(frame: Frame, sentence: FrameSentence): readonly Cue[] {
  const known = frame.cues.get(sentence);
  if (known !== undefined) return known;
  const cues = readCues(frame, sentence);
  frame.cues.set(sentence, cues);
  return cues;
}

function readCues(frame: Frame, sentence: FrameSentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.items.length; at++) {
    const cue = cueAt(frame, sentence, at);
    if (cue === undefined) continue;
    cues.push(goesOnSaying(frame, sentence, cue, cues.at(-1)));
    at = Math.max(at, cue.to - 1);
    // "according to court | documents": no word for a source is a verb.
    if (cue.form === 'according-to' && cue.speaker?.kind === 'description')
      while (at + 1 < sentence.items.length && tokenIn(sentence, at + 1) >= 0 && tokenIn(sentence, at + 1) < cue.speaker.to) at++;
  }
  return cues;
}

/** The cue that starts at an item. Hardly any word starts one, and the word alone tells which kind it may be. */
function cueAt(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const token = tokenIn(sentence, at);
  if (token < 0) return undefined;
  const { paragraph } = frame;
  const key = keyAt(paragraph, token);
  if (key === ':') return labelCue(frame, sentence, at);
  if (key === 'that' && mayBeView(frame, sentence, at)) return viewCue(frame, sentence, at);
  const mayNameSource = (paragraph.signals & WordSignal.source) !== 0 && opensSource(key);
  const source = mayNameSource ? sourceCue(frame, sentence, at) : undefined;
  if (source !== undefined) return source;
  return hasClass(paragraph, token, WordClass.cue | WordClass.cueStart) ? verbCue(frame, sentence, at) : undefined;
}
