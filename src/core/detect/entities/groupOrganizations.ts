import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { lexiconKey } from '../words/lexiconKey';
import { clippedName } from './clippedName';
import { clubsMeant } from './clubsMeant';
import { contentWords, mentionWords } from './contentWords';
import { initialsOf, mayBeAcronym } from './initialsOf';
import { listedMeaning, listedNames } from './listedMeaning';
import { listUnder } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';
import { OrganizationIndex } from './organizationIndex';
import { openedByLetters } from './openedByLetters';
import { type OrganizationName, organizationName } from './organizationName';
import { partyOf } from './partyOf';
import { shortFormOf } from './shortFormOf';

/** Puts the mentions of organizations together: same words, acronyms given in brackets or not, short forms. Linear in the number of mentions. */
export function groupOrganizations(mentions: readonly ArticleMention[], lexicon: Lexicon): ArticleMention[][] {
  const index = new OrganizationIndex(lexicon);
  const given = givenNames(mentions);
  const clubs = clubsMeant(mentions, lexicon);
  for (const mention of inOrderOfLength(mentions, lexicon)) {
    const club = clubs.get(mention);
    const words = club === undefined ? mentionWords(mention) : contentWords(club.name.split(' '));
    const key = words === mention.words ? mention.key : words.join(' ');
    const same = index.withWords(key);
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const name = organizationName(words, key, lexicon);
    const known = knownBy(name, mention, index, given, lexicon);
    if (known === undefined) index.add(mention, name);
    else index.join(known, mention, key);
  }
  return index.all.map(({ mentions: own }) => own.sort((a, b) => a.span.start - b.span.start));
}

/** The organization of a longer name that a mention with other words means. */
function knownBy(
  { words, key, bare, bareKey }: OrganizationName,
  mention: ArticleMention,
  index: OrganizationIndex,
  given: GivenNames,
  lexicon: Lexicon,
): OrganizationDraft | undefined {
  const acronym = acronymOf(bare, mention.text);
  const definition = mention.words.length === 1 ? given.defined.get(mention.key) : undefined;
  return (
    index.withWords(bareKey) ??
    (definition === undefined ? undefined : index.withWords(contentWords(definition.words).join(' '))) ??
    listedMeaning(key, index, lexicon) ??
    (acronym === undefined ? undefined : index.withAcronym(acronym)) ??
    firstFound(given.places.get(mention.key) ?? [], (place) =>
      shortFormOf(words, place, index.byWord, lexicon, { isWhole: given.whole.has(key), isPaper: mention.isPaper }),
    ) ??
    partyOf(words, mention.span.start, index.byWord) ??
    openedByLetters(mention.text, words, index.byWord) ??
    clippedName(words, index.byWord)
  );
}

/** What the article says about its names before any of them are put together. */
interface GivenNames {
  /** Other names that the text itself gives, by their words. */
  readonly defined: ReadonlyMap<string, ArticleMention>;
  /** The names to which the text gives their own initials. */
  readonly whole: ReadonlySet<string>;
  /** Where the article has the same words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function givenNames(mentions: readonly ArticleMention[]): GivenNames {
  const defined = definedNames(mentions);
  return { defined, whole: namesWithInitials(defined), places: placesOfWords(mentions) };
}

/** The letters of a name that is written as an acronym, if it is one. */
function acronymOf(bare: readonly string[], text: string): string | undefined {
  if (isSpelledApart(bare)) return bare.join('');
  return bare.length === 1 && isWrittenAsAcronym(text, bare[0]) ? bare[0] : undefined;
}

/** Longest first, so that short forms find their full name wherever either stands; of one length, those that the lists explain by another come last. */
function inOrderOfLength(mentions: readonly ArticleMention[], lexicon: Lexicon): readonly ArticleMention[] {
  const explained = new Set(mentions.filter(({ key }) => listedNames(key, lexicon).length > 0));
  return [...mentions].sort(
    (a, b) =>
      b.words.length - a.words.length || Number(explained.has(a)) - Number(explained.has(b)) || a.span.start - b.span.start,
  );
}

/** Where the article has the same words, in order: what a headline says first is told by what stands behind the full name. */
function placesOfWords(mentions: readonly ArticleMention[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { key, span } of mentions) listUnder(places, key, span.start);
  return places;
}

/** What is found for the first of some places that has anything. */
function firstFound<T>(places: readonly number[], find: (place: number) => T | undefined): T | undefined {
  for (const place of places) {
    const found = find(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "U of O" for the University of Oldport. */
const isSpelledApart = (words: readonly string[]): boolean => words.length > 1 && words.every((word) => word.length === 1);

/** Whether a word of a name is written as acronyms are: "ZBC" in "ZBC Ltd". */
const isWrittenAsAcronym = (text: string, key: string | undefined): boolean =>
  text.split(/\s+/u).some((word) => lexiconKey(word) === key && mayBeAcronym(word));

/** The names to which the text gives their own initials, "Social Party (SP)": no ends of longer names. */
function namesWithInitials(defined: ReadonlyMap<string, ArticleMention>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [short, long] of defined) if (initialsOf(long.words).includes(short)) names.add(contentWords(long.words).join(' '));
  return names;
}

/** Other names that the text itself gives: acronyms in brackets or behind "known as", by their words. */
function definedNames(mentions: readonly ArticleMention[]): ReadonlyMap<string, ArticleMention> {
  const defined = new Map<string, ArticleMention>();
  mentions.forEach((mention, index) => {
    if (!mention.defines) return;
    const full = mentions[index - 1];
    if (full?.unit !== mention.unit) return;
    const [short, long] = mention.words.length <= full.words.length ? [mention, full] : [full, mention];
    if (short.words.length === 1 && !defined.has(short.key)) defined.set(short.key, long);
  });
  return defined;
}
