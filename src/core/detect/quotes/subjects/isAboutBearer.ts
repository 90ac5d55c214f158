import type { Frame, FrameSentence } from '../frame/frame';
import { opensWithBearer } from './bearerSubject';
import { endsOnBearer } from './endsOnBearer';

/** Whether a sentence is about a thing that bears words, or ends on one: what follows it are the thing's words. */
export const isAboutBearer = (frame: Frame, sentence: FrameSentence): boolean =>
  opensWithBearer(frame, sentence) || endsOnBearer(frame, sentence, sentence.items.length);
