import { caseAt, cueVerbAt, hasClass } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { SUBORDINATORS } from '../../words/smallWords';
import { leadOf } from './leadOf';
import { ownedPerson } from './ownedPerson';
import { mainSubject } from './mainSubject';
import { phraseStart } from '../phrases/phraseStart';
import { subjectBefore } from './subjectBefore';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

/** Whom a sentence is about: "Tom Lind, her lawyer, said his client was ill" is about Lind, not about whoever the report speaks of. */
export function clauseSubject(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const main = mainSubject(frame, sentence, sentence.items.length);
  if (main === undefined) return undefined;
  const report = reportBefore(frame, sentence, main);
  const reporter = report > 0 ? subjectBefore(frame, sentence, report) : undefined;
  const subject = reporter?.kind === 'name' && !isLedIn(frame, sentence, reporter, report) ? reporter : main;
  return ownedPerson(frame, subject) ?? subject;
}

/** "After | NAME | spoke, NAME rose": what a clause in front tells of does not make the sentence about its subject. */
function isLedIn(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, verb: number): boolean {
  const lead = leadOf(frame, sentence, phraseStart(sentence, name, verb - 1)) ?? '';
  return SUBORDINATORS.has(lead) || /^(?:after|before|since|until|as)$/u.test(lead);
}

/** The item of the first verb of saying, if it stands in front of a phrase, and no quotation in front of that; -1 otherwise. */
function reportBefore({ paragraph }: Frame, sentence: FrameSentence, { from }: SpeakerPhrase): number {
  for (let at = 0; at < sentence.items.length; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || token >= from) return -1;
    if (!hasClass(paragraph, token, WordClass.cue) || caseAt(paragraph, token) !== 'lower') continue;
    const verb = cueVerbAt(paragraph, token);
    if (verb?.strength === 'say' && (verb.form === 'past' || verb.form === 'present')) return at;
  }
  return -1;
}
