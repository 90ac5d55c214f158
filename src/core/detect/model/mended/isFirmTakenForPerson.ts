import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { datelineEnd } from '../../names/credits/dateline';
import { bodySign } from '../../names/signs/bodySign';
import { groupNounBehind } from '../../names/signs/groupNounBehind';
import { isReadOnce, seenAt, PERSON_SIGHTINGS, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, signalsAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isGroupNoun } from '../../words/organizationNouns';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { impliedOrganization, isOutletWord } from './impliedOrganization';

const C = WordClass;

/** From this probability on a person may be called like a country. */
const SURE = 0.85;

/**
 * "Healthwatch England", "Universities South Africa": hardly anybody's surname is a country behind words that are no names of people. Jordan, Ireland
 * and West are surnames too, and decide only where the weights are in doubt; `confidence` is theirs that the name is a person's.
 */
export function isFirmTakenForPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange, confidence: number): boolean {
  const country = countryFrom(paragraph, { from, to });
  if (country === undefined) return false;
  // "Community Pharmacy England", "Healthwatch England said it": whatever the weights are sure of, nobody has such given names or is "it".
  const isOfWords = hasClass(paragraph, from, C.common | C.headWeak | C.headStrong) && !hasClass(paragraph, from, PERSON_CLASSES);
  const isIt = /^(?:said|says)$/u.test(keyAt(paragraph, to)) && keyAt(paragraph, to + 1) === 'it';
  if (confidence >= SURE && hasClass(paragraph, to - 1, C.surname) && !isOfWords && !isIt) return false;
  for (let i = from; i < country; i++) if (hasClass(paragraph, i, PERSON_CLASSES | C.title | C.particle)) return false;
  return true;
}

/** "France's Aigle Velan airline", "Velan news agency", "Velan television on Friday": what whoever has no listed first name is called. */
export const isCalledGroup = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  groupNounBehind(paragraph, to) !== undefined && !hasClass(paragraph, from, C.firstName | C.title);

/** The first token of the country that ends a stretch and does not open it. */
function countryFrom(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < to; i++) if (isListed(paragraph, { from: i, to }, C.country)) return i;
  return undefined;
}

const APPOINTED = wordSet('named appointed elected made as');

/**
 * Whether words are a firm's, a club's or another body's by where they stand, and no list has them for people unless nobody could stand there: "researchers at
 * Kestra Bio", but not "named Kestra Losko chief executive".
 */
export function isBodyTakenForPerson(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean {
  if (APPOINTED.has(keyAt(paragraph, name.from - 1))) return false;
  if (keyAt(paragraph, name.from - 1) !== 'at')
    for (let i = name.from; i < name.to; i++) if (hasClass(paragraph, i, PERSON_CLASSES)) return false;
  return impliedOrganization(paragraph, name, evidence) !== undefined;
}

/**
 * Whether one word that no list has for people, and nobody bears in the article, is a firm where the weights saw a person: wire copy opens with the full
 * names of people, firms are "it", and what "its rival" is called is one too.
 */
export function isFirmOfOneWord(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (to - from > 1 || !isOneName(paragraph, from) || hasClass(paragraph, from, PERSON_CLASSES)) return false;
  if (isOutletWord(paragraph, { from, to })) return true;
  const seen = seenAt(evidence, from);
  // What the article has nowhere else was taken for a person in this place alone.
  if ((seen & PERSON_SIGHTINGS) !== 0 && !isReadOnce(seen)) return false;
  return (
    (from > 0 && datelineEnd(paragraph) === from) ||
    bodySign(paragraph, { from, to }) !== undefined ||
    isBehindKind(paragraph, from) ||
    isBehindNoun(paragraph, from)
  );
}

/** "Kestrel", "al-Kestrela". */
const isOneName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' || /^[ae]l-\p{Lu}/u.test(textAt(paragraph, index));

/** "state miner Kestrel said", "told broadcaster Kestrel", "the news site Kestrel". */
const isBehindNoun = (paragraph: ParagraphAnalysis, from: number): boolean =>
  (signalsAt(paragraph, from - 1) & WordSignal.organizationNoun) !== 0 &&
  tokenAt(paragraph, from - 1)?.kind === 'word' &&
  !hasClass(paragraph, from - 1, C.surname);

const ITS_KIN = wordSet('rival parent owner subsidiary supplier competitor predecessor successor affiliate');

/** "its rival Kestrel", "its owner, Kestrel,", "the paper's owner, Kestrel,". */
function isBehindKind(paragraph: ParagraphAnalysis, from: number): boolean {
  const noun = textAt(paragraph, from - 1) === ',' ? from - 2 : from - 1;
  if (!ITS_KIN.has(keyAt(paragraph, noun))) return false;
  const isOfBody = tokenAt(paragraph, noun - 1)?.kind === 'possessive' && isGroupNoun(keyAt(paragraph, noun - 2));
  return isOfBody || keyAt(paragraph, noun - 1) === 'its';
}
