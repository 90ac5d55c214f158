import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { listLine } from '../signs/listLine';
import { seenAt, type TokenEvidence, PERSON_SIGHTINGS } from '../../wordEvidence';

const MOST_WORDS = 4;
const MOST_PARTY_TOKENS = 6;
const MOST_ROLE_TOKENS = 9;

/** The label that opens a turn of a transcript ("SANJANA PILLAI: …", "REP. LENA FOX (D), OHIO: …", "BRANDYWINE, HOST: …"). Token indices. */
export interface SpeakerLabel {
  /** Where the name starts, behind its titles. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Whether what somebody is stands behind the name: "HOST", "BYLINE". */
  readonly hasRole: boolean;
  /** The token behind the colon. */
  readonly to: number;
}

/** The label of a transcript at the start of the paragraph, written all in capitals and followed by words that are not, or by nothing. */
export function speakerLabel(paragraph: ParagraphAnalysis): SpeakerLabel | undefined {
  const { tokens, cases } = paragraph;
  const name = labelName(paragraph);
  if (name === undefined) return undefined;
  const party = behindParty(paragraph, name.nameTo);
  const colon = behindRole(paragraph, party);
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
  return hasClass(paragraph, 0, WordClass.place | WordClass.country) && name.nameTo === 1
    ? undefined
    : { ...name, hasRole: isRole(paragraph, party + 1, colon), to: next };
}

const TITLES = WordClass.title | WordClass.role;

/** "HALE", "DR. ADA HALE", "SENATOR HALE": words in capitals, of which those in front may be titles. */
function labelName(paragraph: ParagraphAnalysis): Pick<SpeakerLabel, 'nameFrom' | 'nameTo'> | undefined {
  const first = textAt(paragraph, 0);
  if (first.length < 2 || !isLabelWord(paragraph, 0)) return undefined;
  let nameFrom = 0;
  let nameTo = 0;
  let words = 0;
  for (; words <= MOST_WORDS; nameTo++) {
    const isStop = textAt(paragraph, nameTo) === '.' && hasClass(paragraph, nameTo - 1, TITLES);
    if (!isStop && !isLabelWord(paragraph, nameTo)) break;
    if (isStop || (nameFrom === nameTo && hasClass(paragraph, nameTo, TITLES))) nameFrom = nameTo + 1;
    // "REP. ADA HALE": abbreviated titles take no room.
    words += isStop ? -1 : 1;
  }
  if (words > MOST_WORDS) return undefined;
  return { nameFrom: nameFrom < nameTo ? nameFrom : 0, nameTo };
}

/** "HALE", "McHALE", "J.": a word that stands in a label in capitals. */
const isLabelWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'word' &&
  (paragraph.cases[index] === 'upper' || /^(?:\p{Lu}\.|Ma?c\p{Lu}{2,})$/u.test(textAt(paragraph, index)));

/** "ADA HALE (D), OHIO": the token behind the brackets that stand at one, that token itself where none do. */
function behindParty(paragraph: ParagraphAnalysis, from: number): number {
  if (textAt(paragraph, from) !== '(') return from;
  for (let i = from + 1; i <= from + MOST_PARTY_TOKENS; i++) if (textAt(paragraph, i) === ')') return i + 1;
  return from;
}

/** "ADA HALE, ZBC NEWS ANCHOR & HOST": the token behind the role in capitals. */
function behindRole(paragraph: ParagraphAnalysis, from: number): number {
  if (textAt(paragraph, from) !== ',') return from;
  let to = from + 1;
  while (to <= from + MOST_ROLE_TOKENS && (paragraph.cases[to] === 'upper' || /^[-,.&/]$/u.test(textAt(paragraph, to)))) to++;
  return to;
}

/** "HOST", "BYLINE", "NEWS ANCHOR": what those who speak on the air are. */
function isRole(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, WordClass.role) || keyAt(paragraph, i) === 'byline') return true;
  return false;
}

/** Whether the label names a person: by the lists, or by the article. "SUNGAI JAYA: Officers said" is a dateline, though Jaya be a first name. */
export function labelsPerson(paragraph: ParagraphAnalysis, label: SpeakerLabel, evidence: TokenEvidence): boolean {
  const { nameFrom, nameTo } = label;
  // "MS. HALE", but not "POLICE SGT.".
  let isNamed = label.hasRole || textAt(paragraph, nameFrom - 1) === '.';
  let isPlace = false;
  for (let i = nameFrom; i < nameTo; i++) {
    if (hasClass(paragraph, i, TITLES | WordClass.notName)) return false;
    if ((seenAt(evidence, i) & PERSON_SIGHTINGS) !== 0) isNamed = true;
    if (hasClass(paragraph, i, WordClass.placeHead) || isPlaceWord(paragraph, i)) isPlace = true;
  }
  const isListed = hasClass(paragraph, nameFrom, PERSON_CLASSES) || hasClass(paragraph, nameTo - 1, WordClass.surname);
  return (isNamed || (isListed && !isPlace)) && !hasClass(paragraph, nameFrom, WordClass.common);
}

/** "KOTA KINABALU", but not the surname in "ADA HALE". */
const isPlaceWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, WordClass.place | WordClass.country) &&
  (index === 0 || !hasClass(paragraph, index, WordClass.surname));
