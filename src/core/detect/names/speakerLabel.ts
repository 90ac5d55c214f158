import { hasClass, isCapital, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../wordClass';
import { listLine } from './listLine';
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
  // "HSBC: 35,000" is a row of a table.
  if (tokens[next]?.kind === 'number') return undefined;
  // "NBA: Denver 106 Miami 93." says what happened, not what somebody said.
  const line = listLine(paragraph, { from: next, to: tokens.length });
  if (line?.items.some(({ figures }) => figures.length > 0) === true) return undefined;
  if (next < tokens.length && cases[next] === 'upper' && cases[next + 1] === 'upper') return undefined;
  // "OLDPORT: T Lind; A Okafor, P Hale" is who plays.
  if (
    /^\p{Lu}\.?$/u.test(textAt(paragraph, next)) &&
    isCapital(paragraph, next + 1) &&
    /^[,;(]$/u.test(textAt(paragraph, next + 2))
  )
    return undefined;
  // "HANGZHOU: Officials said" is a dateline: a turn of a transcript names a person.
  return hasClass(paragraph, 0, WordClass.place | WordClass.country) && nameTo === 1 ? undefined : { nameTo, to: next };
}

/** Whether the label names a person: by the lists, or by the article. "SUNGAI JAYA: Officers said" is a dateline, though Jaya be a first name. */
export function labelsPerson(paragraph: ParagraphAnalysis, label: SpeakerLabel, evidence: TokenEvidence): boolean {
  let isNamed = false;
  let isPlace = false;
  for (let i = 0; i < label.nameTo; i++) {
    if (hasClass(paragraph, i, WordClass.title | WordClass.role | WordClass.notName)) return false;
    if ((seenAt(evidence, i) & PERSON) !== 0) isNamed = true;
    if (hasClass(paragraph, i, WordClass.placeHead) || isPlaceWord(paragraph, i)) isPlace = true;
  }
  const isListed = hasClass(paragraph, 0, PERSON_CLASSES) || hasClass(paragraph, label.nameTo - 1, WordClass.surname);
  return (isNamed || (isListed && !isPlace)) && !hasClass(paragraph, 0, WordClass.common);
}

/** "KOTA KINABALU", but not the surname in "ADA HALE". */
const isPlaceWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, WordClass.place | WordClass.country) &&
  (index === 0 || !hasClass(paragraph, index, WordClass.surname));
