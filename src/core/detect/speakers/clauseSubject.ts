import { caseAt, cueVerbAt, hasClass } from '../paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../quotes/frame';
import { WordClass } from '../wordClass';
import { SUBORDINATORS } from '../smallWords';
import { leadOf } from './leadOf';
import { ownedPerson } from './ownedPerson';
import { mainSubject } from './mainSubject';
import { phraseStart } from './phraseStart';
import { subjectBefore } from './subjectBefore';
import type { SpeakerPhrase } from './speakerPhrase';

/** Whom a sentence is about: "Tom Lind, her lawyer, said his client was ill" is about Lind, not about whoever the report speaks of. */
export function clauseSubject(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const main = mainSubject(frame, sentence, sentence.items.length);
  if (main === undefined) return undefined;
  const report = reportAt(frame, sentence);
  const reporter = isReported(sentence, main, report) ? subjectBefore(frame, sentence, report) : undefined;
  const subject = reporter?.kind === 'name' && !isLedIn(frame, sentence, reporter, report) ? reporter : main;
  return ownedPerson(frame, subject) ?? subject;
}

/** "After | NAME | spoke, NAME rose": what a clause in front tells of does not make the sentence about its subject. */
function isLedIn(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, verb: number): boolean {
  const lead = leadOf(frame, sentence, phraseStart(sentence, name, verb - 1)) ?? '';
  return SUBORDINATORS.has(lead) || /^(?:after|before|since|until|as)$/u.test(lead);
}

/** Whether the verb of saying at an item stands in front of a phrase, and no quotation in front of that. */
const isReported = (sentence: FrameSentence, { from }: SpeakerPhrase, report: number): boolean =>
  report > 0 && tokenIn(sentence, report) < from && sentence.items.slice(0, report).every(({ kind }) => kind === 'token');

/** The item of the first verb of saying, which a report follows; -1 where there is none. */
const reportAt = (frame: Frame, sentence: FrameSentence): number =>
  sentence.items.findIndex((_, at) => {
    const token = tokenIn(sentence, at);
    if (token < 0 || !hasClass(frame.paragraph, token, WordClass.cue) || caseAt(frame.paragraph, token) !== 'lower') return false;
    const verb = cueVerbAt(frame.paragraph, token);
    return verb?.strength === 'say' && (verb.form === 'past' || verb.form === 'present');
  });
