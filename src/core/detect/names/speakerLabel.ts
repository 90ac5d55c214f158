import { hasClass, type ParagraphAnalysis } from '../paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../wordClass';
import { Sighting, seenAt, type TokenEvidence } from './wordEvidence';

const MOST_WORDS = 4;
const PERSON = Sighting.personFirst | Sighting.personMiddle | Sighting.personLast | Sighting.personWhole;

/** The label that opens a turn of a transcript ("SANJANA PILLAI: …", "BRANDYWINE, HOST: …"). Token indices; `nameTo` ends its name. */
export interface SpeakerLabel {
  readonly nameTo: number;
  /** The token behind the colon. */
  readonly to: number;
}

/** The label of a transcript at the start of the paragraph, written all in capitals and followed by words that are not. */
export function speakerLabel(paragraph: ParagraphAnalysis): SpeakerLabel | undefined {
  const { tokens, cases } = paragraph;
  let nameTo = 0;
  while (nameTo <= MOST_WORDS && cases[nameTo] === 'upper' && tokens[nameTo]?.kind === 'word') nameTo++;
  if (nameTo === 0 || nameTo > MOST_WORDS || (tokens[0]?.text.length ?? 0) < 2) return undefined;
  let colon = nameTo;
  if (tokens[colon]?.text === ',') {
    colon++;
    while (colon < nameTo + 6 && cases[colon] === 'upper') colon++;
  }
  if (tokens[colon]?.text !== ':') return undefined;
  const next = colon + 1;
  if (next < tokens.length && cases[next] === 'upper' && cases[next + 1] === 'upper') return undefined;
  // "HANGZHOU: Officials said" is a dateline: a turn of a transcript names a person.
  return hasClass(paragraph, 0, WordClass.place | WordClass.country) && nameTo === 1 ? undefined : { nameTo, to: next };
}

/** Whether the label names a person: by the lists, by the article, or by having the length of a full name. */
export function labelsPerson(paragraph: ParagraphAnalysis, label: SpeakerLabel, evidence: TokenEvidence): boolean {
  let known = false;
  for (let i = 0; i < label.nameTo; i++) {
    if (hasClass(paragraph, i, WordClass.title | WordClass.role | WordClass.notName)) return false;
    if (hasClass(paragraph, i, PERSON_CLASSES) || (seenAt(evidence, i) & PERSON) !== 0) known = true;
  }
  return known && !hasClass(paragraph, 0, WordClass.common);
}
