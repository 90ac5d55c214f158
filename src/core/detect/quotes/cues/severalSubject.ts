import { keyAt } from '../../words/paragraphAnalysis';
import { opensWithApposed } from './invertedSpeaker';
import { endsAt } from '../frame/endsAt';
import { opensClause } from '../frame/finiteVerb';
import { isHeadlineLine } from '../frame/headlineLine';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { quoteBetween } from '../frame/quoteBetween';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';
import { jointNames } from '../phrases/jointNames';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { type CoordinatedSubject, coordinatedSubject } from '../subjects/coordinatedSubject';
import { mainSubject } from '../subjects/mainSubject';
import { pluralSubject } from '../subjects/pluralSubject';
import { subjectAroundComma } from '../subjects/subjectAroundComma';
import { subjectBefore } from '../subjects/subjectBefore';

/** "police say", "her critics, who include half the council, say": those in front of a verb that only several may have, and where their clause starts. */
export function severalSubject(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  to: number,
  base: string,
): CoordinatedSubject | undefined {
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  const apposed = before === ',' && opensWithApposed(frame, sentence, at) ? subjectBefore(frame, sentence, at) : undefined;
  const last = before === ',' ? joinedBeforeComma(frame, sentence, at) : undefined;
  if (last !== undefined) return last;
  if (before === ',' && base === 'say' && isHeadlineLine(frame.paragraph)) {
    const speaker = goesOnInHeadline(frame, sentence, at, to);
    if (speaker !== undefined) return { speaker, start: at };
  }
  const subject = apposed !== undefined && isPlural(frame.paragraph, apposed) ? apposed : pluralSubject(frame, sentence, at);
  if (subject === undefined || isNounOfPlace(subject, base) || isToBeSaid(frame, sentence, subject, at)) return undefined;
  // "request and answer": behind "and" only what opens a report tells a verb from a noun.
  if (/^(?:and|but)$/u.test(before) && !opensClause(frame, sentence, to, sentence.items.length)) return undefined;
  const start = phraseStart(sentence, subject, at);
  const joint = coordinatedSubject(frame, sentence, subject, start);
  if (joint === undefined) return { speaker: subject, start };
  // "an employer, two banks and a union argue over it": behind a comma they may be of a list.
  return joint.start === 0 || endsAt(frame, sentence, to) ? joint : { speaker: joint.speaker, start };
}

/** "Crews storm the hall, | say the price is too low": those with whom a headline opens. */
function goesOnInHeadline(frame: Frame, sentence: FrameSentence, at: number, to: number): SpeakerPhrase | undefined {
  if (!opensClause(frame, sentence, to) && !quoteBetween(sentence, to, sentence.items.length)) return undefined;
  const speaker = mainSubject(frame, sentence, at - 1);
  return speaker !== undefined && isPlural(frame.paragraph, speaker) ? speaker : undefined;
}

/** "NAME and NAME, a lawyer with Zenifor, | say": of several who are named together the last is told more of. */
function joinedBeforeComma(frame: Frame, sentence: FrameSentence, at: number): CoordinatedSubject | undefined {
  const speaker = subjectAroundComma(frame, sentence, at - 1);
  if (speaker?.kind !== 'name') return undefined;
  const [first, second] = jointNames(frame, speaker) ?? [];
  if (first === undefined || second === undefined || speaker.from < second.from) return undefined;
  return { speaker, start: phraseStart(sentence, { ...speaker, from: first.from }, at) };
}

/** "demanded that | NAME | say he was sorry": nobody has said it. */
const isToBeSaid = (frame: Frame, sentence: FrameSentence, subject: SpeakerPhrase, at: number): boolean =>
  (frame.mentions[subject.mention ?? -1]?.kind === 'person' || /^s?he$/u.test(keyAt(frame.paragraph, subject.from))) &&
  keyAt(frame.paragraph, tokenIn(sentence, titledStart(frame, sentence, phraseStart(sentence, subject, at)) - 1)) === 'that';

/** "Norland state lawmakers said": the word is what the place is. */
const isNounOfPlace = ({ kind }: SpeakerPhrase, base: string): boolean => kind === 'place' && base === 'state';
