import { keyAt } from '../../words/paragraphAnalysis';
import { phraseStart } from '../phrases/phraseStart';
import { subjectBefore } from '../subjects/subjectBefore';
import { PREPOSITIONS } from '../../words/smallWords';
import { skipAdverbs } from '../frame/skipAdverbs';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';
import { AUDIENCE } from './audience';
import { opensClause } from '../frame/finiteVerb';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { hasThat } from './hasThat';

/** Verbs whose passive reports what somebody is told, and the one for what a court hears. */
export const HEARING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'warn', 'assure', 'advise', 'notify', 'hear']);

/** "The court heard", "a jury in Harrow heard": what these hear, somebody else says. */
export function isAudience({ paragraph }: Frame, { from, to }: SpeakerPhrase): boolean {
  let head = from;
  while (head + 1 < to && !PREPOSITIONS.has(keyAt(paragraph, head + 1))) head++;
  return AUDIENCE.has(keyAt(paragraph, head));
}

/** "Members were told that", "NAME was told by NAME that", "The court heard that": whether somebody is told what follows, or what stands before a comma. */
export function isToldThat(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  if (cue.form !== 'passive' || !HEARING.has(cue.base)) return false;
  const { paragraph } = frame;
  if (cue.speaker === undefined && !isToldTogether(frame, sentence, cue)) return false;
  if (hasThat(frame, sentence, cue)) return true;
  if (cue.speaker === undefined && opensClause(frame, sentence, cue.to)) return true;
  return keyAt(paragraph, tokenIn(sentence, toldFrom(frame, sentence, cue) - 1)) === ',';
}

/** "The jury was told", "Members were told", "The Harbour Herald has been told": without whoever tells, only what many are told together is reported. */
function isToldTogether(frame: Frame, sentence: FrameSentence, { from }: Cue): boolean {
  const subject = subjectBefore(frame, sentence, from);
  if (subject === undefined) return false;
  const isGroup = frame.mentions[subject.mention ?? -1]?.kind === 'organization';
  return isGroup || isAudience(frame, subject) || (subject.kind === 'description' && isPlural(frame.paragraph, subject));
}

/** The item at which "the jury was told" starts. */
export function toldFrom(frame: Frame, sentence: FrameSentence, { from }: Cue): number {
  const subject = subjectBefore(frame, sentence, from);
  return subject === undefined ? from : phraseStart(sentence, subject, skipAdverbs(frame, sentence, from - 1));
}

/** The cue of a sentence by which somebody is told, with all of "the jury was told" as its clause. */
export function toldCue(frame: Frame, sentence: FrameSentence, cues: readonly Cue[]): Cue | undefined {
  const told = cues.find((cue) => isToldThat(frame, sentence, cue));
  return told === undefined ? undefined : { ...told, clauseFrom: toldFrom(frame, sentence, told) };
}
