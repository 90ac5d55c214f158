import { caseAt, cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { VerbShape } from '../../words/verbShape';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { INDEFINITE, SUBORDINATORS } from '../../words/smallWords';
import { leadOf } from './leadOf';
import { leadsInto } from './leadsInto';
import { ownedPerson } from './ownedPerson';
import { mainSubject } from './mainSubject';
import { phraseStart } from '../phrases/phraseStart';
import { subjectBefore } from './subjectBefore';
import { hasPersonWord, type SpeakerPhrase } from '../frame/speakerPhrase';
import { openingPerson } from './openingPerson';

/** Whom a sentence is about: "Tom Lind, her lawyer, said his client was ill" is about Lind, not about whoever the report speaks of. */
export function clauseSubject(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const named = mainSubject(frame, sentence, sentence.items.length);
  const main = placedPerson(frame, sentence, named) ?? named;
  if (main === undefined) return undefined;
  const report = reportBefore(frame, sentence, main);
  const reporter = report > 0 ? subjectBefore(frame, sentence, report) : undefined;
  const isReporter =
    reporter?.kind === 'name' || (reporter !== undefined && INDEFINITE.has(keyAt(frame.paragraph, reporter.from)));
  const subject = isReporter && !isLedIn(frame, sentence, reporter, report) ? reporter : main;
  return ownedPerson(frame, subject) ?? subject;
}

/** "| A farmer | with a bandaged leg met NAME", "| Someone | at the gate laughed"; but "A farmer from Oldport, NAME, laughed". */
function placedPerson(frame: Frame, sentence: FrameSentence, named: SpeakerPhrase | undefined): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const first = tokenIn(sentence, 0);
  const opener = keyAt(paragraph, first);
  const isSomebody = opener === 'someone' || opener === 'somebody';
  const person: SpeakerPhrase | undefined = isSomebody
    ? { kind: 'description', from: first, to: first + 1 }
    : openingPerson(frame, sentence);
  if (person === undefined || !leadsInto(keyAt(paragraph, person.to))) return undefined;
  if (!isSomebody && !hasPersonWord(paragraph, person)) return undefined;
  const isApposed = named?.kind === 'name' && keyAt(paragraph, named.from - 1) === ',' && keyAt(paragraph, named.to) === ',';
  return isApposed || named?.from === person.from ? undefined : { ...person, to: placeEnd(frame, person.to) };
}

const MOST_WORDS_OF_PLACE = 8;

/** Behind "at the Harbour school" where a comma ends it, else where it starts. */
function placeEnd({ paragraph }: Frame, from: number): number {
  for (let token = from; token < from + MOST_WORDS_OF_PLACE; token++) {
    if (keyAt(paragraph, token) === ',') return token;
    if (tokenAt(paragraph, token)?.kind !== 'word' || paragraph.words[token]?.verbShape === VerbShape.verb) return from;
  }
  return from;
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
