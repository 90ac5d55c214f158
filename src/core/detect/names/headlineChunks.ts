import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt } from '../words/paragraphAnalysis';
import { FIRM_SUFFIXES } from '../words/nameTriggers';
import { WordClass } from '../words/wordClass';
import type { Chunk } from './runs/chunk';
import { isKnownTeam } from './sport/isKnownTeam';
import { endWithDot } from './signs/endWithDot';
import { isListed } from './signs/isListed';
import { isTeamPlace } from './sport/teamPlace';
import { Sighting, seenAt, type TokenEvidence, PERSON_SIGHTINGS, seenOfCapitals } from '../wordEvidence';

const C = WordClass;

/**
 * Names in a line that writes (nearly) every word with a capital, where capitals prove nothing: what the rest of the article or
 * the lists know as a name, and what follows a title.
 */
export function headlineChunks(paragraph: ParagraphAnalysis, sentence: TokenRange, evidence: TokenEvidence): Chunk[] {
  const chunks: Chunk[] = [];
  let at = sentence.from;
  let titleFrom: number | undefined;
  while (at < sentence.to) {
    const found = isCapital(paragraph, at) ? chunkAt(paragraph, at, sentence, evidence, titleFrom !== undefined) : undefined;
    if (found !== undefined) {
      chunks.push(titleFrom === undefined ? found : { ...found, titleFrom });
      titleFrom = undefined;
      at = found.to;
      continue;
    }
    const place = isCapital(paragraph, at) ? listedPhrase(paragraph, at, sentence.to, C.place) : undefined;
    // "San Francisco": no title and a first name.
    if (place !== undefined && place.to - at > 1) {
      titleFrom = undefined;
      at = place.to;
      continue;
    }
    const title = isCapital(paragraph, at) ? listedPhrase(paragraph, at, sentence.to, C.title) : undefined;
    if (title !== undefined && title.to < sentence.to) {
      titleFrom ??= at;
      at = title.to;
      if (textAt(paragraph, at) === '.') at++;
    } else {
      titleFrom = undefined;
      at++;
    }
  }
  return chunks;
}

const isTeam = (paragraph: ParagraphAnalysis, place: TokenRange, sentence: TokenRange, evidence: TokenEvidence): boolean =>
  isTeamPlace(paragraph, place, sentence) || isKnownTeam(paragraph, place, seenOfCapitals(paragraph, place, evidence), sentence);

function chunkAt(
  paragraph: ParagraphAnalysis,
  at: number,
  sentence: TokenRange,
  evidence: TokenEvidence,
  titled: boolean,
): Chunk | undefined {
  const limit = sentence.to;
  const organization = listedPhrase(paragraph, at, limit, C.organization | C.acronym);
  if (
    organization !== undefined &&
    (isSureOrganization(paragraph, at, organization) || isFirmOfArticle(paragraph, { from: at, to: organization.to }, evidence))
  ) {
    return { from: at, to: withLegalForm(paragraph, organization.to, limit), shape: 'listed-organization' };
  }
  const place = listedPhrase(paragraph, at, limit, C.place);
  if (place !== undefined && isTeam(paragraph, { from: at, to: place.to }, sentence, evidence)) {
    return { from: at, to: place.to, shape: 'place' };
  }
  const person = evidenceEnd(paragraph, at, limit, (index) => (seenAt(evidence, index) & PERSON_SIGHTINGS) !== 0);
  if (person !== undefined && isPersonEvidence(paragraph, at, person, evidence))
    return { from: at, to: person, shape: 'listed-person' };
  const group = evidenceEnd(paragraph, at, limit, (index) => (seenAt(evidence, index) & Sighting.organizationPart) !== 0);
  if (group !== undefined && isOrganizationEvidence(paragraph, at, group, evidence))
    return { from: at, to: group, shape: 'head' };
  const second = at + 1;
  if (
    second < limit &&
    isCapital(paragraph, second) &&
    hasClass(paragraph, at, C.firstName) &&
    hasClass(paragraph, second, C.surname)
  ) {
    if (
      !hasClass(paragraph, at, C.common | C.place | C.notName) &&
      !hasClass(paragraph, second, C.common | C.place | C.notName | C.cue)
    ) {
      return { from: at, to: second + 1, shape: 'listed-person' };
    }
  }
  if (
    titled &&
    hasClass(paragraph, at, C.firstName | C.surname | C.familyFirst) &&
    !hasClass(paragraph, at, C.common | C.notName | C.cue | C.country | C.demonym | C.headStrong | C.role)
  ) {
    const two =
      second < limit &&
      isCapital(paragraph, second) &&
      hasClass(paragraph, at, C.firstName) &&
      !hasClass(paragraph, second, C.common | C.cue | C.notName);
    return { from: at, to: two ? second + 1 : second, shape: 'plain' };
  }
  return undefined;
}

function isSureOrganization(paragraph: ParagraphAnalysis, at: number, phrase: { to: number; classes: number }): boolean {
  const words = phrase.to - at;
  if ((phrase.classes & (C.common | C.notName | C.notAcronym)) !== 0 && words === 1) return false;
  if (words > 1) return true;
  if (paragraph.caseStyle === 'upper') return (phrase.classes & (C.place | C.surname | C.firstName)) === 0;
  if (caseAt(paragraph, at) === 'upper') return true;
  return (phrase.classes & C.organization) !== 0 && (phrase.classes & (C.place | C.surname | C.firstName)) === 0;
}

/** "Kestrel Beats Forecasts" above "Kestrel Inc": a listed word that opens an organization in the article, and is nobody there. */
const isFirmOfArticle = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 1 &&
  (seenAt(evidence, from) & (Sighting.organizationFirst | Sighting.organizationWhole)) !== 0 &&
  (seenAt(evidence, from) & (PERSON_SIGHTINGS | Sighting.lower)) === 0 &&
  isListed(paragraph, { from, to }, C.organization) &&
  !hasClass(paragraph, from, C.common | C.place | C.country | C.notName);

/** "KESTREL GRID | INC", "Kestrel Grid | Cruises Ltd": the legal form behind a listed name, with a word between at most. */
function withLegalForm(paragraph: ParagraphAnalysis, to: number, limit: number): number {
  const form = [to, to + 1].find((i) => i < limit && isCapital(paragraph, i) && FIRM_SUFFIXES.has(keyAt(paragraph, i)));
  if (form === undefined || (form > to && !isCapital(paragraph, to))) return to;
  return endWithDot(paragraph, form + 1, form + 1);
}

function evidenceEnd(
  paragraph: ParagraphAnalysis,
  at: number,
  limit: number,
  isPart: (index: number) => boolean,
): number | undefined {
  let end = at;
  while (end < limit && isCapital(paragraph, end) && isPart(end)) end++;
  return end === at ? undefined : end;
}

function isPersonEvidence(paragraph: ParagraphAnalysis, at: number, to: number, evidence: TokenEvidence): boolean {
  const first = seenAt(evidence, at);
  if (to - at > 1) return (first & (Sighting.personFirst | Sighting.personLast | Sighting.personWhole)) !== 0;
  if ((first & (Sighting.personLast | Sighting.personWhole | Sighting.personFirst)) === 0) return false;
  // A surname that is also an ordinary word of the article is left alone in a headline.
  return (first & Sighting.lower) === 0 && !hasClass(paragraph, at, C.notName);
}

function isOrganizationEvidence(paragraph: ParagraphAnalysis, at: number, to: number, evidence: TokenEvidence): boolean {
  const first = seenAt(evidence, at);
  if (to - at > 1) {
    // The town of the Oldport Bay Lakers is a town.
    if (isListed(paragraph, { from: at, to }, C.place)) return false;
    let isOwn = false;
    for (let i = at; i < to; i++) isOwn ||= !hasClass(paragraph, i, C.common | C.country | C.demonym | C.place);
    return isOwn && (first & (Sighting.organizationFirst | Sighting.organizationWhole)) !== 0;
  }
  return (
    (first & Sighting.organizationWhole) !== 0 &&
    (first & Sighting.lower) === 0 &&
    !hasClass(paragraph, at, C.common | C.country | C.demonym | C.place)
  );
}
