import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt, caseAt } from '../paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../wordClass';
import { NameOpening } from '../wordInfo';
import { endWithDot } from './abbreviationDot';
import { isUnlistedTitle } from './behindTitles';
import type { Chunk } from './chunk';
import { isFunctionToken, isSaint } from './functionWords';
import { areInitials, isCutShort } from './givenInitials';
import { organizationAt, type OrganizationMatch } from './organizationPattern';
import { Sighting, seenAt, type TokenEvidence } from './wordEvidence';

const C = WordClass;
const LISTED_ORGANIZATION = C.organization | C.acronym;
/** Only offices count as titles in capitals: "people" and "national" are role words too. */
const TITLES = C.title | C.official;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Cuts the names of one sentence of prose out of its capitalised runs. Linear in the sentence. */
export function chunksOf(paragraph: ParagraphAnalysis, sentence: TokenRange, evidence: TokenEvidence): Chunk[] {
  const chunks: Chunk[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    if (!startsRun(paragraph, i, sentence.to)) {
      i++;
      continue;
    }
    const end = runEnd(paragraph, i, sentence.to);
    i = Math.max(end, cutRun(paragraph, { from: i, to: end }, sentence, evidence, chunks));
  }
  return chunks;
}

/** A run starts with a capital, or with the small particle of a name ("al-Assad", "de Gaulle" after no name). */
function startsRun(paragraph: ParagraphAnalysis, index: number, limit: number): boolean {
  if (isCapital(paragraph, index)) return true;
  if (((paragraph.words[index]?.opening ?? 0) & (NameOpening.article | NameOpening.son)) !== 0) return true;
  return (
    tokenAt(paragraph, index)?.kind === 'word' &&
    hasClass(paragraph, index, C.particle) &&
    index + 1 < limit &&
    isCapital(paragraph, index + 1) &&
    isNameParticle(keyAt(paragraph, index))
  );
}

const NAME_PARTICLES = new Set(['von', 'van', 'der', 'bin', 'ibn', 'bint', 'al', 'el', 'abu', 'della', 'dos', 'dela', 'delos']);
const isNameParticle = (key: string): boolean => NAME_PARTICLES.has(key);

/** The end of a run of capitalised words with the particles, ampersands, initials and abbreviation dots inside it. */
function runEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  const { tokens } = paragraph;
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isCapital(paragraph, end)) end++;
    else if (((paragraph.words[end]?.opening ?? 0) & NameOpening.article) !== 0) end++;
    else if (token.text === '.' && isAbbreviated(paragraph, end) && end + 1 < limit && isCapital(paragraph, end + 1)) end++;
    else if (token.text === '&' && end + 1 < limit && isCapital(paragraph, end + 1)) end += 2;
    else {
      const particles = particlesEnd(paragraph, end, limit);
      if (particles === undefined) break;
      end = particles;
    }
  }
  return end;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st ste sen rep gov gen lt col maj capt sgt prof rev hon fr jr sr adm cmdr pres insp supt cpl const coun cllr det wm chas geo mt'.split(
    ' ',
  ),
);

function isAbbreviated(paragraph: ParagraphAnalysis, dot: number): boolean {
  if (tokenAt(paragraph, dot)?.start !== tokenAt(paragraph, dot - 1)?.end) return false;
  return isCutShort(paragraph, dot - 1) || ABBREVIATIONS.has(keyAt(paragraph, dot - 1));
}

/** "van der" before a capital, "de la" before a capital; "and" and "of" are none. */
function particlesEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  let end = from;
  while (end < limit && end < from + 3 && caseAt(paragraph, end) === 'lower' && hasClass(paragraph, end, C.particle)) {
    if (/^(?:and|of|the|for|to|in|on|at|a|an|or|son|daughter)$/u.test(keyAt(paragraph, end))) return undefined;
    end++;
  }
  return end > from && end < limit && isCapital(paragraph, end) && !isFunctionToken(paragraph, end) ? end + 1 : undefined;
}

/** Cuts one run into chunks; returns where the last of them ends, which may lie behind the run ("Ministry of Trade"). */
function cutRun(
  paragraph: ParagraphAnalysis,
  run: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
  chunks: Chunk[],
): number {
  let at = run.from;
  let titleFrom: number | undefined;
  while (at < run.to) {
    // A particle between two capitals that were no name together ("What do I do?").
    if (!isCapital(paragraph, at) && !startsRun(paragraph, at, run.to)) {
      at++;
      continue;
    }
    if (at === sentence.from && isSentenceOpener(paragraph, at, run, sentence.to, evidence)) {
      at++;
      continue;
    }
    const found = nextChunk(paragraph, at, run, sentence, evidence);
    if (found.kind === 'title') {
      titleFrom ??= at;
      at = textAt(paragraph, found.to) === '.' && found.to < run.to ? found.to + 1 : found.to;
    } else if (found.kind === 'skip') {
      if (!found.keepsTitle) titleFrom = undefined;
      else titleFrom ??= at;
      at = found.to;
    } else {
      // "Ms Crewe" and "Mr. London" are people wherever their names come from.
      const isPerson =
        titleFrom !== undefined && found.chunk.shape === 'place' && !hasClass(paragraph, at, C.country | C.demonym);
      const shape = isPerson ? 'plain' : found.chunk.shape;
      const { from, to } = found.chunk;
      chunks.push(titleFrom === undefined ? found.chunk : { from, to, titleFrom, shape });
      titleFrom = undefined;
      at = found.chunk.to;
    }
  }
  return at;
}

/** Whether the first word of a sentence has its capital only from standing there. */
function isSentenceOpener(
  paragraph: ParagraphAnalysis,
  at: number,
  run: TokenRange,
  sentenceEnd: number,
  evidence: TokenEvidence,
): boolean {
  if (caseAt(paragraph, at) === 'upper' && !isFunctionToken(paragraph, at)) return false;
  if (run.to - at > 1 && listedPhrase(paragraph, at, run.to, C.organization)?.to === run.to) return false;
  if (isFunctionToken(paragraph, at)) return true;
  const seen = seenAt(evidence, at);
  if ((seen & (Sighting.personFirst | Sighting.personLast | Sighting.personWhole | Sighting.organizationPart)) !== 0)
    return false;
  if (hasClass(paragraph, at, PERSON_CLASSES) && !hasClass(paragraph, at, C.common)) return false;
  if (hasClass(paragraph, at, C.headStrong | PLACE_CLASSES | TITLES)) return false;
  // "Central Bank governor": an ordinary word may start an organization.
  if (run.to - at > 1 && organizationAt(paragraph, at, run.to, sentenceEnd) !== undefined) return false;
  if (hasClass(paragraph, at, PERSON_CLASSES)) return run.to - at === 1;
  return (
    hasClass(paragraph, at, C.common | C.cue | C.kin) ||
    (seen & Sighting.lower) !== 0 ||
    /^\p{Lu}\p{Ll}+-(?:of|in|and|to|old|\p{Ll}{3,}(?:ed|ing|er))/u.test(textAt(paragraph, at))
  );
}

type Found =
  | { readonly kind: 'chunk'; readonly chunk: Chunk }
  | { readonly kind: 'title'; readonly to: number }
  | { readonly kind: 'skip'; readonly to: number; readonly keepsTitle: boolean };

const chunk = (from: number, to: number, shape: Chunk['shape']): Found => ({ kind: 'chunk', chunk: { from, to, shape } });

function nextChunk(
  paragraph: ParagraphAnalysis,
  at: number,
  run: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
): Found {
  const listed = listedOrganization(paragraph, at, sentence.to);
  const first = firstOfOrganization(paragraph, at, run.to);
  const found =
    organizationAt(paragraph, first, run.to, sentence.to) ?? joinedOrganization(paragraph, first, run.to, sentence.to);
  const pattern = found !== undefined && isPartOfTitle(paragraph, at, found, run.to) ? undefined : found;
  if (listed !== undefined && (pattern === undefined || listed >= pattern.to)) return chunk(at, listed, 'listed-organization');

  const object = titleObjectEnd(paragraph, at, run);
  if (object !== undefined) return { kind: 'skip', to: object, keepsTitle: true };
  const title =
    listedPhrase(paragraph, at, run.to, TITLES | C.kin) ?? roleBeforeName(paragraph, at, run.to) ?? unlistedTitle(paragraph, at);
  const titled = title !== undefined && isTitle(paragraph, at, title.to, run, pattern?.to);
  if (titled) return { kind: 'title', to: title.to };

  const roleAt = roleWithin(paragraph, at, pattern === undefined ? run.to : Math.min(run.to, pattern.to), evidence);
  const country = listedPhrase(paragraph, at, run.to, C.country | C.place);
  if (pattern !== undefined && country !== undefined && country.to >= pattern.to) return chunk(at, country.to, 'place');
  if (pattern !== undefined && roleAt === undefined && !namesPerson(paragraph, at, pattern)) {
    const shape = pattern.strength === 'suffix' ? 'suffix' : pattern.strength === 'strong' ? 'head' : 'weak-head';
    return chunk(first, pattern.to, shape);
  }
  const place = placePhrase(paragraph, at, run.to);
  // "Hong Kong" is listed whole, whatever first name its first word may be.
  const isWholePlace = place === run.to && place - at > 1 && hasClass(paragraph, at, C.firstName);
  if (place !== undefined && (roleAt !== undefined || isWholePlace || !startsPerson(paragraph, at, run.to))) {
    if (
      place === run.to ||
      roleAt !== undefined ||
      hasClass(paragraph, at, C.demonym | C.country) ||
      isNameStart(paragraph, place)
    ) {
      // "Russian President Vladimir Putin": the demonym belongs to the title.
      if (place < run.to) return { kind: 'skip', to: place, keepsTitle: true };
      return chunk(at, place, 'place');
    }
  }
  if (roleAt !== undefined && roleAt > at) {
    // "Apple CEO Tim Cook" has an organization in front of the role, "Foreign Minister Lavrov" has the rest of the role.
    const isModifier =
      !hasClass(paragraph, at, LISTED_ORGANIZATION) &&
      hasClass(paragraph, at, C.common | C.notName | C.headWeak | C.headStrong | C.demonym | C.cueNoun);
    if (isModifier) return { kind: 'skip', to: roleAt, keepsTitle: true };
    return chunk(at, roleAt, 'plain');
  }
  return chunk(at, plainEnd(paragraph, at, run.to), 'plain');
}

const unlistedTitle = (paragraph: ParagraphAnalysis, at: number): { readonly to: number } | undefined =>
  isUnlistedTitle(paragraph, at) && isCapital(paragraph, at + 1) ? { to: at + 1 } : undefined;

/** "Biologist Nick Bos": a role in capitals counts as a title in front of a first name. */
function roleBeforeName(
  paragraph: ParagraphAnalysis,
  at: number,
  to: number,
): { readonly to: number; readonly classes: number } | undefined {
  const phrase = listedPhrase(paragraph, at, to, C.role);
  if (phrase === undefined || hasClass(paragraph, at, PERSON_CLASSES)) return undefined;
  return phrase.to < to && hasClass(paragraph, phrase.to, C.firstName) && !hasClass(paragraph, phrase.to, C.common)
    ? phrase
    : undefined;
}

/** "Minister of Education Stefania Giannini": what the office is for, when a name follows in the same run. */
function titleObjectEnd(paragraph: ParagraphAnalysis, at: number, run: TokenRange): number | undefined {
  if (at !== run.from || at < 2 || !hasClass(paragraph, at - 2, TITLES)) return undefined;
  const before = keyAt(paragraph, at - 1);
  if (before !== 'of' && before !== 'for') return undefined;
  let end = at;
  while (end < run.to && hasClass(paragraph, end, C.common | C.headWeak | C.cueNoun) && !hasClass(paragraph, end, C.firstName))
    end++;
  return end > at && end < run.to && hasClass(paragraph, end, PERSON_CLASSES) ? end : undefined;
}

function listedOrganization(paragraph: ParagraphAnalysis, at: number, limit: number): number | undefined {
  if (!isCapital(paragraph, at)) return undefined;
  const phrase = listedPhrase(paragraph, at, limit, LISTED_ORGANIZATION);
  if (phrase === undefined || isInitialed(paragraph, at, phrase.to)) return undefined;
  const last = phrase.to - 1;
  if (!isCapital(paragraph, last) && tokenAt(paragraph, last)?.kind === 'word') return undefined;
  if (phrase.to - at > 1) return phrase.to;
  const single = phrase.classes;
  // Acronyms count as written: "WHO", not "Who".
  if ((single & C.organization) === 0 && caseAt(paragraph, at) === 'capital') return undefined;
  if ((single & (C.title | C.official)) !== 0 && (single & C.acronym) === 0 && at + 1 < limit && isCapital(paragraph, at + 1))
    return undefined;
  if ((single & (PERSON_CLASSES | C.common | C.place)) !== 0 && caseAt(paragraph, at) === 'capital') return undefined;
  return phrase.to;
}

/** "M.K. Kemmler": what an acronym spells too are initials in front of a surname. */
const isInitialed = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at === 1 && areInitials(paragraph, at) && hasClass(paragraph, to, C.surname) && !hasClass(paragraph, to, C.common);

/** "Russian Defense Minister": a weak head in front of an office belongs to the office. */
function isPartOfTitle(paragraph: ParagraphAnalysis, at: number, pattern: OrganizationMatch, runTo: number): boolean {
  if (pattern.strength !== 'weak' || pattern.to >= runTo || !hasClass(paragraph, pattern.to, TITLES)) return false;
  for (let i = at; i < pattern.to; i++)
    if (!hasClass(paragraph, i, C.common | C.notName | PLACE_CLASSES | C.headWeak)) return false;
  return true;
}

/** "Food and Drug Administration": ordinary words, "and", more of them, and only then the head. */
function joinedOrganization(
  paragraph: ParagraphAnalysis,
  at: number,
  runTo: number,
  limit: number,
): OrganizationMatch | undefined {
  const joint = keyAt(paragraph, runTo);
  if ((joint !== 'and' && joint !== '&') || runTo + 1 >= limit || !isCapital(paragraph, runTo + 1)) return undefined;
  for (let i = at; i < runTo; i++) {
    const isPlace = i === at && hasClass(paragraph, i, PLACE_CLASSES);
    if (isPlace && runTo - at > 1) continue;
    if (!hasClass(paragraph, i, C.common | C.headWeak | C.headStrong | C.demonym)) return undefined;
    if (hasClass(paragraph, i, C.firstName | C.country | C.official) && !hasClass(paragraph, i, C.common)) return undefined;
  }
  const next = runTo + 1;
  if (hasClass(paragraph, next, PERSON_CLASSES | PLACE_CLASSES | C.title)) return undefined;
  return organizationAt(paragraph, next, runEnd(paragraph, next, limit), limit);
}

const firstOfOrganization = (paragraph: ParagraphAnalysis, at: number, to: number): number =>
  at + 1 < to && isFunctionToken(paragraph, at) ? at + 1 : at;

/** A listed title is one where a name or another title follows, or where it stands alone ("the President"). */
function isTitle(paragraph: ParagraphAnalysis, at: number, to: number, run: TokenRange, patternTo: number | undefined): boolean {
  if (isCutShort(paragraph, at) || areInitials(paragraph, at)) return false;
  // "Pak Yong Su" is no Mr. Yong Su where Pak is a family name that comes first.
  if (to - at === 1 && hasClass(paragraph, at, C.familyFirst) && run.to - at === 3) return false;
  // "San Jose", "St. Basil's": saints name places, schools and clubs.
  if (isSaint(keyAt(paragraph, at))) return false;
  // "A Family Affair" has no relative in it.
  const isKinOnly = !hasClass(paragraph, at, TITLES) && to - at === 1;
  if (isKinOnly && to < run.to && hasClass(paragraph, to, C.common | C.placeHead | C.headStrong | C.headWeak)) return false;
  if (to === run.to) {
    // "President" alone; but "Prince" behind a first name was taken with it, and "King" alone is a title too.
    return !hasClass(paragraph, at, PERSON_CLASSES) || to - at > 1 || hasClass(paragraph, at, C.common);
  }
  if (patternTo !== undefined && patternTo === to + 1 && hasClass(paragraph, to, C.headStrong)) return false;
  if (hasClass(paragraph, to, C.headStrong) && !hasClass(paragraph, to, PERSON_CLASSES)) return false;
  return true;
}

/** The first token of a role or title further right in the run: what stands before it is not all one name. */
function roleWithin(paragraph: ParagraphAnalysis, at: number, to: number, evidence: TokenEvidence): number | undefined {
  for (let i = at + 1; i < to; i++) {
    if (!hasClass(paragraph, i, TITLES)) continue;
    // "Notre Dame" is no Dame.
    if ((listedPhrase(paragraph, i - 1, to, PLACE_CLASSES)?.to ?? 0) > i) continue;
    // "Center" is a position in a team, but "Studies Center" is an organization.
    if (hasClass(paragraph, i, C.headStrong | C.headWeak) && !hasClass(paragraph, i, C.official)) continue;
    // A single letter inside a name is an initial, not "M." for Monsieur.
    if (/^\p{Lu}\.?$/u.test(textAt(paragraph, i))) continue;
    if (hasClass(paragraph, i, C.surname | C.firstName | C.organization) && !hasClass(paragraph, i, C.official)) continue;
    // "Tan Siew Eng": a name may end like the short form of a title.
    if (i === to - 1 && hasClass(paragraph, at, C.firstName | C.familyFirst) && !hasClass(paragraph, i, C.official)) continue;
    // "Alexander Pope", "Martin Luther King".
    if (hasClass(paragraph, i, C.surname) && i === to - 1 && hasClass(paragraph, i - 1, C.firstName)) continue;
    if ((seenAt(evidence, i) & (Sighting.personLast | Sighting.organizationPart)) !== 0) continue;
    const phrase = listedPhrase(paragraph, i, to, TITLES);
    if (phrase === undefined) continue;
    if (SUFFIXES.has(keyAt(paragraph, i))) continue;
    return i;
  }
  return undefined;
}

/** "Justin Trudeau Foundation" is an organization all the same; "Gordon Brown Co" too. Only a lone weak head behind a full name is not. */
function namesPerson(paragraph: ParagraphAnalysis, at: number, pattern: { to: number; strength: string }): boolean {
  if (pattern.strength !== 'weak' || pattern.to - at !== 2) return false;
  return (
    hasClass(paragraph, at, C.firstName) && !hasClass(paragraph, at, C.place | C.common) && hasClass(paragraph, at + 1, C.surname)
  );
}

function placePhrase(paragraph: ParagraphAnalysis, at: number, to: number): number | undefined {
  const phrase = listedPhrase(paragraph, at, to, PLACE_CLASSES);
  if (phrase !== undefined && hasClass(paragraph, at, C.demonym | C.country | C.place)) {
    // "North Korean", "South African": a country's first word and the demonym are listed together or follow each other.
    const next = listedPhrase(paragraph, phrase.to, to, C.demonym);
    return next !== undefined && phrase.to < to ? next.to : phrase.to;
  }
  return phrase?.to;
}

const startsPerson = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at >= 2 &&
  hasClass(paragraph, at, C.firstName | C.familyFirst) &&
  !hasClass(paragraph, at, C.country) &&
  (!hasClass(paragraph, at, C.demonym) || isFullName(paragraph, at, to));

/** "Karen Kemmler": a first name that is a people's name too, with nothing but a surname behind it. */
const isFullName = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at === 2 &&
  !hasClass(paragraph, at + 1, C.firstName | C.common | C.place | C.title | C.role | C.headWeak | C.headStrong | C.organization);

const isNameStart = (paragraph: ParagraphAnalysis, at: number): boolean => hasClass(paragraph, at, C.firstName | TITLES);

/** The end of a plain chunk: before titles, countries and demonyms, days and months, company forms that follow. */
function plainEnd(paragraph: ParagraphAnalysis, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const isPerson = hasClass(paragraph, end, PERSON_CLASSES);
    if (isFunctionToken(paragraph, end) && !isPerson) break;
    if (textAt(paragraph, end) === '&' && hasClass(paragraph, at, C.firstName) && hasClass(paragraph, end + 1, C.firstName))
      break;
    if (hasClass(paragraph, end, C.demonym) && !isPerson) break;
    if (listedOrganization(paragraph, end, to) === to && to - end > 1) break;
    end++;
  }
  while (end > at + 1 && textAt(paragraph, end - 1) === '.') end--;
  return endWithDot(paragraph, end, to);
}
