import type { DetectedQuote } from '../../model/detection';
import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame, FrameSentence } from '../quotes/frame/frame';
import { endsOnBearer } from '../quotes/subjects/bearerSubject';
import type { Discourse } from './discourse/discourse';
import { selfNamed } from './selfNamed';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { isPeople, isVoiceless } from '../quotes/phrases/voiceless';

/** "NAME carried a placard. “…,” it said.", "“…,” read one sign. “…,” said another.": whether a word at a cue means a thing that words stand on. */
export function isWithoutVoice(
  frame: Frame,
  discourse: Discourse,
  { sentence }: DraftQuote,
  speaker: SpeakerPhrase,
  before: readonly DetectedQuote[],
): boolean {
  if (speaker.to - speaker.from > 1) return false;
  const word = keyAt(frame.paragraph, speaker.from);
  if ((word !== 'it' && word !== 'one' && word !== 'another') || selfNamed(frame, speaker) !== undefined) return false;
  const last = before.at(-1);
  if (word !== 'it' && last !== undefined && last.type !== 'indirect') return last.speaker === null;
  const sentenceBefore = frame.sentences[sentence - 1];
  const subject = discourse.subject(sentence - 1);
  // "Reviews have not been kind. “…,” said one."
  if (word !== 'it' && sentenceBefore !== undefined && !namesPeople(frame, sentenceBefore)) return true;
  return (
    (subject !== undefined && isVoiceless(frame.paragraph, subject)) ||
    (sentenceBefore !== undefined && endsOnBearer(frame, sentenceBefore, sentenceBefore.items.length))
  );
}

const namesPeople = (frame: Frame, { items }: FrameSentence): boolean =>
  items.some((item) => item.kind === 'token' && isPeople(frame.paragraph, item.token));
