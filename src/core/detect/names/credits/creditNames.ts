import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { MONTHS } from '../../words/months';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { NameOpening } from '../../words/wordInfo';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { Chunk } from '../runs/chunk';

const C = WordClass;
const MOST_WORDS_OF_PERSON = 5;
const MOST_PARTICLES = 3;

export type CreditChunk = Chunk & { readonly kind: 'person' | 'organization'; readonly why: string };

/** A credit or byline: its names, its first token and the token behind it; other text may stand around it. */
export interface CreditLine {
  readonly chunks: readonly CreditChunk[];
  readonly from: number;
  readonly to: number;
}

/** What the names of a credit list are there for. */
export interface CreditReasons {
  readonly person: string;
  readonly organization: string;
}

/** The names that a byline or line of thanks lists: "NAME, NAME and AGENCY", "NAME in Berlin and NAME in Paris", "NAME AGENCY Medical Writers". */
export function creditNames(paragraph: ParagraphAnalysis, credit: TokenRange, reasons: CreditReasons): CreditChunk[] {
  const { from } = credit;
  const to = beforeDate(paragraph, credit);
  const chunks: CreditChunk[] = [];
  let at = from;
  let mayBePerson = true;
  while (at < to) {
    const start = keyAt(paragraph, at) === 'the' ? at + 1 : at;
    const station = isStation(paragraph, start) || isSmallAgency(paragraph, start);
    if (!isCapital(paragraph, start) && !station) {
      const key = keyAt(paragraph, at);
      if (key === 'in') at = creditedEnd(paragraph, at + 1, to);
      else {
        // "; Editing by".
        if (key === 'by') mayBePerson = true;
        else if (!/^(?:and|,|&|;)$/u.test(key)) mayBePerson = false;
        at++;
      }
      continue;
    }
    if (isAnd(paragraph, start)) {
      at = start + 1;
      continue;
    }
    const end = creditedEnd(paragraph, start, to);
    // "Reporting by Orvane newsroom".
    if (ROOMS.has(keyAt(paragraph, end)) && isListed(paragraph, { from: start, to: end }, C.place | C.country)) {
      at = end + 1;
      continue;
    }
    const run = { from: start, to: end };
    if (chunks.length > 0 && isTownBehindComma(paragraph, run)) {
      at = end;
      continue;
    }
    if (station) chunks.push({ ...run, shape: 'plain', kind: 'organization', why: reasons.organization });
    else {
      const isBesidePerson = chunks.at(-1)?.kind === 'person' && isAnd(paragraph, start - 1);
      const found = namesOfRun(paragraph, run, mayBePerson, isBesidePerson, reasons);
      const isPaper = chunks.length === 1 && end === to && textAt(paragraph, start - 1) === ',';
      chunks.push(...(isPaper ? found.flatMap((chunk) => paperOf(paragraph, chunk, reasons)) : found));
    }
    at = end;
  }
  return chunks;
}

/** Where the names end in front of the day that closes a credit: "By NAME, Harbour Post March 3, 2021", "By NAME 4 March". */
function beforeDate(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) {
    if (!MONTHS.has(keyAt(paragraph, i))) continue;
    if (tokenAt(paragraph, i + 1)?.kind === 'number') return i;
    if (tokenAt(paragraph, i - 1)?.kind === 'number') return i - 1;
  }
  return to;
}

/** "By NAME, Harbour Abendkurier": what ends a list of two without "and" is the paper or the town, unless a first name opens it. */
function paperOf(paragraph: ParagraphAnalysis, chunk: CreditChunk, reasons: CreditReasons): CreditChunk[] {
  const { from, to, kind } = chunk;
  if (kind === 'organization' || hasClass(paragraph, from, C.firstName | C.familyFirst)) return [chunk];
  if (listedPhrase(paragraph, from, to, C.place | C.country) !== undefined) return [];
  return [{ ...chunk, to: organizationEnd(paragraph, chunk), kind: 'organization', why: reasons.organization }];
}

/** "By NAME, Port Velanto; NAME, Velan": where somebody writes from, and no first name. */
export const isTownBehindComma = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  textAt(paragraph, from - 1) === ',' &&
  !hasClass(paragraph, from, C.organization | C.acronym) &&
  (listedPhrase(paragraph, from, to, C.place)?.to ?? 0) === to;

/** One run of capitals: a person, an organization, or the one in front of the other ("Karen Babin Global News"). */
function namesOfRun(
  paragraph: ParagraphAnalysis,
  run: TokenRange,
  mayBePerson: boolean,
  isBesidePerson: boolean,
  reasons: CreditReasons,
): CreditChunk[] {
  const organization = (from: number): CreditChunk => {
    return {
      from,
      to: organizationEnd(paragraph, { from, to: run.to }),
      shape: 'plain',
      kind: 'organization',
      why: reasons.organization,
    };
  };
  const { from } = run;
  if (isStaff(paragraph, run)) return [];
  const to = beforeDesk(paragraph, run, 2);
  const employer = mayBePerson ? employerWithin(paragraph, { from, to }) : undefined;
  if (employer === undefined && isOrganization(paragraph, { from, to })) return [organization(from)];
  if (!mayBePerson) return [];
  const end = employer === undefined ? to : keyAt(paragraph, employer - 1) === 'the' ? employer - 1 : employer;
  const person: CreditChunk = { from, to: end, shape: 'plain', kind: 'person', why: reasons.person };
  if (!isPerson(paragraph, person, isBesidePerson)) return [];
  return employer === undefined ? [person] : [person, organization(employer)];
}

function isPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange, isBesidePerson: boolean): boolean {
  if (to - from > MOST_WORDS_OF_PERSON) return false;
  if (isFirstName(paragraph, from)) return to - from >= 2 || isBesidePerson;
  // "Le Courrier" is a paper; "By NAME and Suharjo": one word only beside somebody with two.
  if (hasClass(paragraph, from, C.role | C.title | C.particle)) return false;
  return to - from >= 2 || (isBesidePerson && !hasClass(paragraph, from, C.common | C.notName | C.country | C.demonym | C.place));
}

export const isOrganization = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  // "MARTA HENDRIKS" is no bus company.
  (isOrganizationWord(paragraph, from) && (to - from === 1 || !isFirstName(paragraph, from))) ||
  (to - from > 1 &&
    (isListed(paragraph, { from, to }, C.organization) || hasClass(paragraph, to - 1, C.headStrong | C.headWeak)));

/** Where the organization begins that ends a run behind a person's full name: "Karen Babin Global News", "LUIS PRIETO AP Medical Writers". */
function employerWithin(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  if (isOrganizationWord(paragraph, from) && !isFirstName(paragraph, from)) return undefined;
  if (isListed(paragraph, { from, to }, C.organization)) return undefined;
  for (let i = from + 2; i < to; i++) {
    if (keyAt(paragraph, i) === 'the') return i + 1 < to ? i + 1 : undefined;
    const listed = listedPhrase(paragraph, i, to, C.organization | C.acronym);
    if (listed === undefined || !isOrganizationOf(paragraph, i, listed.to)) continue;
    if (listed.to === to || beforeDesk(paragraph, { from: i, to }, 1) === listed.to) return i;
  }
  return undefined;
}

/** "AP" in "AP Basketball Writer". */
export function organizationEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  const listed = listedPhrase(paragraph, from, to, C.organization | C.acronym)?.to ?? to;
  for (let i = listed; i < to; i++) if (WRITERS.has(keyAt(paragraph, i)) || isStaff(paragraph, { from: i, to })) return listed;
  // "Harbour Staff", whatever it is the staff of.
  return to - from > 1 && keyAt(paragraph, to - 1) === 'staff' ? to - 1 : beforeDesk(paragraph, { from, to }, 1);
}

const isOrganizationOf = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 || isOrganizationWord(paragraph, from);

/** Short names in capitals are first names in front of more capitals too: "ANA LUCIA LORNE", but "ANA reporter". */
export const isFirstName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.firstName) ||
  (caseAt(paragraph, index) === 'upper' &&
    caseAt(paragraph, index + 1) === 'upper' &&
    (paragraph.lexicon.classes(keyAt(paragraph, index)) & C.firstName) !== 0);

/** Acronyms count as written: "DANA", not "Dana". */
const isOrganizationWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (hasClass(paragraph, index, C.organization) && !hasClass(paragraph, index, C.firstName)) ||
  (hasClass(paragraph, index, C.acronym) && caseAt(paragraph, index) === 'upper');

/** "de", "van den" and "al-" inside a name. */
export function isInnerLetter(paragraph: ParagraphAnalysis, index: number): boolean {
  let at = index;
  while (isParticle(paragraph, at) && at < index + MOST_PARTICLES) at++;
  const isOpening = ((paragraph.words[at]?.opening ?? 0) & NameOpening.article) !== 0;
  return (at > index && isCapital(paragraph, at)) || isOpening;
}

const isParticle = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  hasClass(paragraph, index, C.particle) &&
  !/^(?:and|of|for|the|to|in)$/u.test(keyAt(paragraph, index));

/** "NAME AND NAME", "AGENCY WITH AGENCY": the words that join names all in capitals. */
const isAnd = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index) === 'and' || (keyAt(paragraph, index) === 'with' && caseAt(paragraph, index) === 'upper');

export function creditedEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  let end = from + 1;
  while (
    end < limit &&
    !isAnd(paragraph, end) &&
    !isDay(paragraph, end) &&
    (isCapital(paragraph, end) || isInnerLetter(paragraph, end))
  )
    end++;
  return Math.min(end, limit);
}

/** "Ada Lorne | June 4, 2019": the day behind a name, of which the month looks like a surname. */
const isDay = (paragraph: ParagraphAnalysis, index: number): boolean =>
  MONTHS.has(keyAt(paragraph, index)) && /^(?:[1-9]|[12]\d|3[01])$/u.test(textAt(paragraph, index + 1));

/** "By NAME, | dpa |": an agency that is written small. */
const isSmallAgency = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === 'dpa' && textAt(paragraph, index - 1) === ',';

/** "630 CHED": a station by its place on the dial. */
const isStation = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'number' &&
  /^\p{Lu}{4}$/u.test(textAt(paragraph, index + 1)) &&
  !isCapital(paragraph, index + 2);

/** What papers call their desks, and the words that rank who works there. */
const DESKS = wordSet(
  'health political politics business science sport sports crime education chief senior staff deputy foreign world court courts consumer ' +
    'environment technology transport arts royal economics money city associate special legal social media medical defence defense religion ' +
    'features news national diplomatic parliamentary investigations home writer writers entertainment lifestyle food travel fashion film tv music ' +
    'theatre theater books opinion legislative provincial municipal justice housing energy climate markets banking investigative weekend digital ' +
    'transportation transit pensions finance retail labour labor immigration indigenous breaking urban suburban enterprise ' +
    'online web multimedia photo video contributing freelance hall football soccer hockey baseball basketball tennis golf racing cricket rugby',
);
const WRITERS = wordSet(
  'editor editors correspondent correspondents reporter reporters writer writers columnist analyst critic journalist photographer producer contributor',
);
const RANKS = wordSet('senior chief deputy staff contributing special assistant');
const ROOMS = wordSet('bureau newsroom newsdesk desk');
/** "By Our Correspondent". */
const STAFF = joinedSet(DESKS, WRITERS, ROOMS, wordSet('our a an own special'));
const DESK_ENDS = joinedSet(WRITERS, ROOMS);

/** "Staff Correspondent", "Reuters Staff" behind the agency: whoever works there has no name. */
export function isStaff(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!STAFF.has(keyAt(paragraph, i))) return false;
  return true;
}

/** "Senior | Gleaner Writer": where a publisher begins behind what its writer is there. */
export function behindRank(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  if (!RANKS.has(keyAt(paragraph, from)) || !WRITERS.has(keyAt(paragraph, to - 1)) || to - from < 3) return from;
  return from + 1;
}

/** "NAME Health policy editor", "NAME Political Correspondent", "NAME Norland Bureau": where the name ends, of at least some words, and the desk begins. */
export function beforeDesk(paragraph: ParagraphAnalysis, { from, to }: TokenRange, least: number): number {
  for (let i = from + least; i < to; i++) {
    if (!DESKS.has(keyAt(paragraph, i)) && !hasClass(paragraph, i, C.place | C.country)) continue;
    for (let role = i + 1; role < i + 4; role++) if (DESK_ENDS.has(keyAt(paragraph, role))) return i;
    if (WRITERS.has(keyAt(paragraph, i))) return i;
  }
  return to;
}
