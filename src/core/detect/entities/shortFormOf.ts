import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { withoutLegalForms, wordAndParts } from './contentWords';
import { MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';

const HEADS = WordClass.headStrong | WordClass.headWeak | WordClass.companySuffix;
export const PLACES = WordClass.country | WordClass.demonym | WordClass.place;
const TOO_GENERAL = HEADS | PLACES | WordClass.common | WordClass.notName;

/** Words that name a parliament by themselves and open the names of its committees and caucuses. */
const CHAMBERS = new Set(['house', 'senate', 'congress', 'parliament', 'assembly', 'knesset', 'duma', 'bundestag', 'diet']);

/** What a house of parliament is one of. */
const HOUSES = new Set(['representatives', 'commons', 'assembly', 'lords', 'councillors', 'delegates']);

/** Words of the names of chambers that are called "the House", never of a Congress. */
const LOWER_CHAMBERS = ['sabha', 'commons', 'knesset'];

/** What a name adds to an acronym that means the same without. */
const OWN_KINDS = new Set([
  'news',
  'bank',
  'financial',
  'group',
  'party',
  'airlines',
  'university',
  'television',
  'tv',
  'radio',
  'holdings',
  'global',
]);

/** Letters before the place that a football club is named after. */
const CLUB_LETTERS = new Set('fc afc ac as ss ssc us cf cd rcd ud sd rc ogc sc sv vfb vfl fk nk if bk psv gd sl acf'.split(' '));

/** What makes another place or club of a name: "Mid Velanto", "Inter Velanto". */
const OF_OTHERS = new Set(
  'mid north south east west northern southern eastern western upper lower inner outer new old great greater inter'.split(' '),
);

/** Unions of states, whose names open those of their many bodies. */
const UNIONS = new Set(['united nations', 'european union', 'african union']);

/** How the text writes a short form. */
interface WrittenAs {
  /** With an acronym of its own: "Social Party (SP)". */
  readonly isWhole: boolean;
  /** As a newspaper: "told The Star". */
  readonly isPaper: boolean;
}

/**
 * "Hansol" for "Hansol Logistics", "Mooseheads" for "Halifax Mooseheads", "Culture Ministry" for "Ministry of Culture and Youth". Words that
 * many organizations share mean the one named last before; places mean only one whose name they open. A whole name, which has an acronym of
 * its own, may open a longer one, but is not the end of one; with a paper it is the other way round.
 */
export function shortFormOf(
  words: readonly string[],
  place: number,
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
  lexicon: Lexicon,
  { isWhole, isPaper }: WrittenAs = { isWhole: false, isPaper: false },
): OrganizationDraft | undefined {
  const [first = ''] = words;
  if (words.length === 1 && CHAMBERS.has(first)) return chamberOf(first, place, byWord);
  const sharing = byWord.get(first);
  if (sharing === undefined) return undefined;
  const isGeneral = words.every((word) => (lexicon.classes(word) & TOO_GENERAL) !== 0);
  if (UNIONS.has(words.join(' '))) return undefined;
  if (words.length === 1 && isAcronym(first, lexicon)) return withOwnKind(first, byWord, lexicon);
  const isPlace = words.length === 1 && (lexicon.classes(first) & PLACES) !== 0;
  const fitting = sharing.slice(0, MOST_CANDIDATES).filter((group) => {
    if (words.length >= 2 && group.words.length === words.length)
      return isTurned(words, group.words, lexicon) || isSingular(words, group.words) || isSingular(group.words, words);
    if (group.words.length <= words.length && !(group.words.length === 1 && words.length === 1)) return false;
    if (words.every((word, at) => group.words[at] === word)) return !isPaper || words.length > 1 || isStrongHead(first, lexicon);
    if (isPlace) return isClubOf(first, group.words, lexicon);
    if (isWhole || isOwnName(words, group.words, lexicon)) return false;
    if (words.length >= 2 && first !== group.words[0] && isTurned(words, group.words, lexicon)) return true;
    if (isOfCountry(words, group.words, lexicon) || isFieldOf(words, group.words)) return true;
    return (
      isWithin(words, group.words) || (words.length === 1 && !isGeneral && group.words.flatMap(wordAndParts).includes(first))
    );
  });
  if (fitting.length <= 1) {
    const [only] = fitting;
    const isLater = only !== undefined && isGeneral && words.length === 1 && firstPlace(only) > place;
    return isLater && !startsWith(only, first) && !isPlace && !isNickname(first, only, lexicon) ? undefined : only;
  }
  if (isPlace) return undefined;
  // "Zenifor" is rather the Zenifor Church than the Council of Zenifor Victims.
  const ends =
    isGeneral || words.length > 1 ? [] : fitting.filter((group) => startsWith(group, first) || endsWith(group.words, words));
  if (ends.length === 1) return ends[0];
  // "Finance Ministry" is rather the Ministry of Finance than one of Economy and Finance.
  const nearest = words.length > 1 ? fitting.filter((group) => group.words[1] === first) : [];
  if (nearest.length === 1) return nearest[0];
  return isGeneral ? latestBefore(fitting, place) : (latestBefore(fitting, place) ?? fitting[0]);
}

/**
 * "House" and "the Commons" for the House of Commons, "Senate" for the Norland Senate; no committee of theirs, nor the White House. "The House" is
 * also what members call the chamber that is named before.
 */
function chamberOf(
  word: string,
  place: number,
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
): OrganizationDraft | undefined {
  const isWhole = ({ words }: OrganizationDraft): boolean =>
    words.length === 2 && words[0] !== 'white' && (words[1] === word || HOUSES.has(words[1] ?? ''));
  const named = byWord.get(word)?.find(isWhole);
  if (named !== undefined || word !== 'house') return named;
  // Where there is a Congress, "the House" is its own rather than a foreign parliament.
  const isAmerican = byWord.has('senate') || byWord.has('congress');
  const chambers = [...LOWER_CHAMBERS, ...(isAmerican ? [] : ['parliament', 'assembly'])]
    .flatMap((chamber) => byWord.get(chamber) ?? [])
    .filter(({ words }) => words.length <= 2);
  return latestBefore(chambers, place);
}

/** "CBC" for CBC News, "EQT" for EQT AB: what stands behind the acronym says again what it is. But "OSCE" is not the OSCE Academy. */
function withOwnKind(
  acronym: string,
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
  lexicon: Lexicon,
): OrganizationDraft | undefined {
  const isSame = ({ words }: OrganizationDraft): boolean => {
    const [opening, kind, ...more] = withoutLegalForms(words, lexicon);
    return opening === acronym && more.length === 0 && (kind === undefined || OWN_KINDS.has(kind) || isSuffix(kind, lexicon));
  };
  const [only, another] = (byWord.get(acronym) ?? []).slice(0, MOST_CANDIDATES).filter(isSame);
  return another === undefined ? only : undefined;
}

/** Listed among the acronyms, and no nickname in the plural ("Tories"). */
const isAcronym = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.classes(word) & WordClass.acronym) !== 0 && !/\p{L}{4}s$/u.test(word);

const isSuffix = (word: string, lexicon: Lexicon): boolean => (lexicon.classes(word) & WordClass.companySuffix) !== 0;

/** "Roma" for AS Roma, "Oldport" for the University of Oldport and for Velanto Oldport. */
const isClubOf = (place: string, [own = '', name, another]: readonly string[], lexicon: Lexicon): boolean =>
  name === place &&
  another === undefined &&
  (CLUB_LETTERS.has(own) || own === 'university' || (!OF_OTHERS.has(own) && (lexicon.classes(own) & TOO_GENERAL) === 0));

/** "Zenifor" is not the Harrow Zenifor Corp, nor "Social Party" the Free Social Party, where the lists have them by themselves. */
function isOwnName(words: readonly string[], long: readonly string[], lexicon: Lexicon): boolean {
  const isListed = (name: readonly string[]): boolean => (lexicon.classes(name.join(' ')) & WordClass.organization) !== 0;
  if (!isListed(words)) return false;
  if (words.length > 1) return words[words.length - 1] === 'party' && isListed(long) && !isPlaceName(long[0], lexicon);
  return long[0] !== words[0] && withoutLegalForms(long, lexicon).length < long.length;
}

/** "Ministry", not "Star". */
const isStrongHead = (word: string, lexicon: Lexicon): boolean => (lexicon.classes(word) & WordClass.headStrong) !== 0;

const isPlaceName = (word = '', lexicon: Lexicon): boolean => (lexicon.classes(word) & PLACES) !== 0;

/**
 * "Flames" are a team even where the headline names them before the text does in full: listed by itself, in the plural or with its full name, or in
 * the plural behind a place.
 */
function isNickname(word: string, { mentions: [full], words }: OrganizationDraft, lexicon: Lexicon): boolean {
  const isLast = words.at(-1) === word;
  if (/[^s]s$/u.test(word) && isLast && isPlaceName(words[0], lexicon)) return true;
  const isListed = (key: string): boolean => (lexicon.classes(key) & WordClass.organization) !== 0;
  if (full !== undefined && isListed(full.key)) return isListed(word) || (isLast && !isStrongHead(word, lexicon));
  return isListed(word) && /[^s]s$/u.test(word);
}

const startsWith = (group: OrganizationDraft, word: string): boolean => group.words[0] === word;
const firstPlace = (group: OrganizationDraft): number =>
  group.mentions.reduce((first, mention) => Math.min(first, mention.span.start), Infinity);

/** The one of some organizations whose full name stands nearest before a place. */
export function latestBefore(groups: readonly OrganizationDraft[], place: number): OrganizationDraft | undefined {
  let best: OrganizationDraft | undefined;
  let bestPlace = -1;
  for (const group of groups) {
    for (const { span } of group.mentions) {
      if (span.start >= place || span.start <= bestPlace) continue;
      best = group;
      bestPlace = span.start;
    }
  }
  return best;
}

/** "Fisheries Norland" for "Fisheries and Canals Norland": the first field of an office that ends with its country. */
const isOfCountry = (short: readonly string[], long: readonly string[], lexicon: Lexicon): boolean =>
  short.length === 2 &&
  long.length > 2 &&
  short[0] === long[0] &&
  short[1] === long[long.length - 1] &&
  (lexicon.classes(short[1] ?? '') & WordClass.country) !== 0;

/** "Harbour Tiger" for the Harbour Tigers, whose soldiers are so called. */
const isSingular = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word, at) => (at === short.length - 1 ? `${word}s` : word) === long[at]);

/** "Treasury" for the Treasury Department. */
const isFieldOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long[long.length - 1] === 'department' && long[long.length - 2] === short[0];

/** "Culture Ministry" and "Ministry of Culture" or "of Sports and Culture": the head noun first in the long form, last in the short one. */
function isTurned(short: readonly string[], long: readonly string[], lexicon: Lexicon): boolean {
  const head = short[short.length - 1] ?? '';
  if (long[0] !== head || (lexicon.classes(head) & HEADS) === 0) return false;
  const fields = short.slice(0, -1);
  const from = long.indexOf(fields[0] ?? '', 1);
  return from > 0 && fields.every((word, at) => long[from + at] === word);
}

/** Whether two or more words stand side by side in a longer name, or the last word of it is the only one; "Guards" and "Guard" are one. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (endsWith(long, short)) return true;
  if (short.length < 2) return false;
  for (let at = 0; at + short.length <= long.length; at++) {
    if (short.every((word, index) => stem(word) === stem(long[at + index] ?? ''))) return true;
  }
  return false;
}

const stem = (word: string): string => (word.length > 4 ? word.replace(/s$/u, '') : word);

export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, at) => long[long.length - short.length + at] === word);
