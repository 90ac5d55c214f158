import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { isUnlistedTitle } from '../signs/behindTitles';
import { isSaint } from '../signs/isSaint';
import { isAddressed } from '../signs/isAddressed';
import { areInitials, isCutShort } from '../signs/givenInitials';
import { isUnlistedName } from '../signs/isUnlistedName';
import type { OrganizationMatch } from '../signs/organizationAt';
import { isReachOfOffice, isTownOfOffice } from '../signs/reachOfOffice';
import { opensSentence } from '../signs/opensSentence';
import { wordSet } from '../../words/wordSet';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';

const C = WordClass;

/** Only offices count as titles in capitals: "people" and "national" are role words too. */
export const RUN_TITLES = C.title | C.official;
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The end of a title at a token of a run, with a name behind it or alone; `patternTo` is where an organization ends that starts there too. */
export function titleEnd(
  paragraph: ParagraphAnalysis,
  at: number,
  run: TokenRange,
  sentence: TokenRange,
  patternTo: number | undefined,
): number | undefined {
  const title =
    listedPhrase(paragraph, at, run.to, RUN_TITLES | C.kin) ??
    roleBeforeName(paragraph, at, run.to) ??
    (opensSentence(paragraph, at, sentence) ? roleAtStart(paragraph, at, run) : undefined) ??
    unlistedTitle(paragraph, at);
  if (title === undefined || !isTitle(paragraph, at, title.to, run, patternTo)) return undefined;
  if (isTownOfOffice(paragraph, title.to)) return undefined;
  return run.to - title.to > 2 && isReachOfOffice(paragraph, title.to) ? title.to + 1 : title.to;
}

const unlistedTitle = (paragraph: ParagraphAnalysis, at: number): { readonly to: number } | undefined =>
  isCapital(paragraph, at + 1) && isUnlistedTitle(paragraph, at) ? { to: at + 1 } : undefined;

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

const NO_PERSON =
  C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.placeHead | C.notName | PLACE_CLASSES;
const MOST_WORDS_OF_PERSON = 4;

/**
 * "Pianist Quillon Varga": a role that opens a sentence counts as one in front of a whole name that no list knows too. Where it is a first name itself,
 * another one has to follow: "Hunter Ada Lorne", not "Hunter Quillon Varga".
 */
function roleAtStart(paragraph: ParagraphAnalysis, at: number, run: TokenRange): { readonly to: number } | undefined {
  const words = run.to - at - 1;
  if (words < 2 || words > MOST_WORDS_OF_PERSON || !hasClass(paragraph, at, C.role | C.kin)) return undefined;
  if (paragraph.caseStyle !== 'sentence') return undefined;
  if (hasClass(paragraph, at, C.firstName) && !hasClass(paragraph, at + 1, C.firstName)) return undefined;
  for (let i = at + 1; i < run.to; i++) {
    if (!isCapital(paragraph, i) || (hasClass(paragraph, i, NO_PERSON) && !hasClass(paragraph, i, PERSON_CLASSES)))
      return undefined;
  }
  return hasClass(paragraph, at + 1, C.common | C.role) ? undefined : { to: at + 1 };
}

/** A listed title is one where a name or another title follows, or where it stands alone ("the President"). */
function isTitle(paragraph: ParagraphAnalysis, at: number, to: number, run: TokenRange, patternTo: number | undefined): boolean {
  if (isCutShort(paragraph, at) || areInitials(paragraph, at)) return false;
  // "Pak Yong Su" is no Mr. Yong Su where Pak is a family name that comes first.
  if (to - at === 1 && hasClass(paragraph, at, C.familyFirst) && run.to - at === 3) return false;
  if (isGivenDon(paragraph, at, run)) return false;
  // "San Jose", "St. Basil's": saints name places, schools and clubs.
  if (isSaint(keyAt(paragraph, at))) return false;
  // "A Family Affair" has no relative in it.
  const isKinOnly = !hasClass(paragraph, at, RUN_TITLES) && to - at === 1;
  if (isKinOnly && to < run.to && hasClass(paragraph, to, C.common | C.placeHead | C.headStrong | C.headWeak)) return false;
  if (to === run.to) {
    if (isAddressed(paragraph, at)) return !hasClass(paragraph, at, C.surname) || VOCATIVES.has(keyAt(paragraph, at));
    // "President" alone; but "Prince" behind a first name was taken with it, and "King" alone is a title too.
    return !hasClass(paragraph, at, PERSON_CLASSES) || to - at > 1 || hasClass(paragraph, at, C.common);
  }
  if (patternTo !== undefined && patternTo === to + 1 && hasClass(paragraph, to, C.headStrong)) return false;
  if (hasClass(paragraph, to, C.headStrong) && !hasClass(paragraph, to, PERSON_CLASSES)) return false;
  return true;
}

/** "Mr. Mayor", "Mr. Speaker". */
const VOCATIVES = wordSet('mayor judge speaker minister chancellor justice');

/** "Don Pryce", "coach Don Kemmler": the title stands in front of first names, and of no surname alone, nor behind what somebody is. */
const isGivenDon = (paragraph: ParagraphAnalysis, at: number, { to }: TokenRange): boolean =>
  keyAt(paragraph, at) === 'don' &&
  to - at === 2 &&
  !hasClass(paragraph, at + 1, C.firstName) &&
  (hasClass(paragraph, at + 1, C.surname) || hasClass(paragraph, at - 1, C.role | RUN_TITLES));

/** "Minister of Education Stefania Giannini": what the office is for, when a name follows in the same run. */
export function titleObjectEnd(paragraph: ParagraphAnalysis, at: number, run: TokenRange): number | undefined {
  if (at !== run.from || at < 2 || !hasClass(paragraph, at - 2, RUN_TITLES)) return undefined;
  const before = keyAt(paragraph, at - 1);
  if (before !== 'of' && before !== 'for') return undefined;
  let end = at;
  while (end < run.to && hasClass(paragraph, end, C.common | C.headWeak | C.cueNoun) && !hasClass(paragraph, end, C.firstName))
    end++;
  if (end === at || end >= run.to) return undefined;
  return hasClass(paragraph, end, PERSON_CLASSES) || isUnlistedName(paragraph, { from: end, to: run.to }) ? end : undefined;
}

/** "Russian Defense Minister": a weak head in front of an office belongs to the office. */
export function isPartOfTitle(paragraph: ParagraphAnalysis, at: number, pattern: OrganizationMatch, runTo: number): boolean {
  if (pattern.strength !== 'weak' || pattern.to >= runTo || !hasClass(paragraph, pattern.to, RUN_TITLES)) return false;
  for (let i = at; i < pattern.to; i++)
    if (!hasClass(paragraph, i, C.common | C.notName | PLACE_CLASSES | C.headWeak)) return false;
  return true;
}

/** The first token of a role or title further right in the run: what stands before it is not all one name. */
export function roleWithin(paragraph: ParagraphAnalysis, at: number, to: number, evidence: TokenEvidence): number | undefined {
  for (let i = at + 1; i < to; i++) {
    if (!hasClass(paragraph, i, RUN_TITLES)) continue;
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
    const phrase = listedPhrase(paragraph, i, to, RUN_TITLES);
    if (phrase === undefined) continue;
    if (SUFFIXES.has(keyAt(paragraph, i))) continue;
    return i;
  }
  return undefined;
}
