import type { Frame } from '../quotes/frame/frame';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { isPublication } from '../quotes/phrases/documentNouns';
import { isVoiceless } from '../quotes/phrases/voiceless';
import { keyAt } from '../words/paragraphAnalysis';

/** Whether what a sentence is about speaks only where a word of saying makes it: "The wall is white.", "Its app offered a deal." */
export const isMute = ({ paragraph }: Frame, subject: SpeakerPhrase): boolean =>
  isVoiceless(paragraph, subject) || (subject.kind === 'description' && isPublication(keyAt(paragraph, subject.to - 1)));
