import type { ArticleMention } from '../articleMention';
import { type Lexicon, lexiconKey } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { clippedName } from './clippedName';
import { clubsMeant } from './clubsMeant';
import { contentWords, mentionWords, withoutLegalForms, wordAndParts } from './contentWords';
import { initialsOf, isCountry, mayBeAcronym, spells } from './initialsOf';
import { listUnder } from './listUnder';
import { MOST_CANDIDATES, type OrganizationDraft } from './organizationDraft';
import { openedByLetters } from './openedByLetters';
import { openedByLetters } from './openedByLetters';
import { partyOf } from './partyOf';
import { endsWith, PLACES, shortFormOf } from './shortFormOf';

/** Puts the mentions of organizations together: same words, acronyms given in brackets or not, short forms. Linear in the number of mentions. */
export function groupOrganizations(mentions: readonly ArticleMention[], lexicon: Lexicon): ArticleMention[][] {
  const groups: OrganizationDraft[] = [];
  const byWords = new Map<string, OrganizationDraft>();
  const byInitials = new Map<string, OrganizationDraft>();
  const byLetter = new Map<string, OrganizationDraft[]>();
  const byWord = new Map<string, OrganizationDraft[]>();

  const add = (mention: ArticleMention, { words, key, bareKey }: OrganizationName): void => {
    const group: OrganizationDraft = { words, mentions: [mention] };
    groups.push(group);
    byWords.set(key, group);
    if (!byWords.has(bareKey)) byWords.set(bareKey, group);
    for (const initials of initialsOf(mention.words))
      if (!byInitials.has(initials) || isListed(mention, lexicon)) byInitials.set(initials, group);
    for (const word of words) for (const part of wordAndParts(word)) listUnder(byWord, part, group);
    const [first = '', second] = words;
    if (second !== undefined) listUnder(byLetter, first.charAt(0), group);
    if (second !== undefined && isCountry(first, lexicon)) listUnder(byLetter, second.charAt(0), group);
  };

  const defined = definedNames(mentions);
  const whole = namesWithInitials(defined);
  const placesOf = placesOfWords(mentions);
  const clubs = clubsMeant(mentions, lexicon);
  const named = (mention: ArticleMention, { words, key, bare, bareKey }: OrganizationName): OrganizationDraft | undefined => {
    const acronym = isSpelledApart(bare)
      ? bare.join('')
      : bare.length === 1 && isWrittenAsAcronym(mention.text, bare[0])
        ? bare[0]
        : undefined;
    const definition = mention.words.length === 1 ? defined.get(mention.key) : undefined;
    return (
      byWords.get(bareKey) ??
      (definition === undefined ? undefined : byWords.get(contentWords(definition.words).join(' '))) ??
      listedMeaning(key, byWords, byWord, lexicon) ??
      (acronym === undefined
        ? undefined
        : (byInitials.get(acronym) ??
          byLetter.get(acronym.charAt(0))?.slice(0, MOST_CANDIDATES).find(spells(acronym, lexicon)))) ??
      firstFound(placesOf.get(mention.key) ?? [], (place) =>
        shortFormOf(words, place, byWord, lexicon, { isWhole: whole.has(key), isPaper: mention.isPaper }),
      ) ??
      partyOf(words, mention.span.start, byWord) ??
      openedByLetters(mention.text, words, byWord) ??
      openedByLetters(mention.text, words, byWord) ??
      clippedName(words, byWord)
    );
  };
  for (const mention of inOrderOfLength(mentions, lexicon)) {
    const club = clubs.get(mention);
    const words = club === undefined ? mentionWords(mention) : contentWords(club.name.split(' '));
    const key = words === mention.words ? mention.key : words.join(' ');
    const same = byWords.get(key);
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const name = nameOf(words, key, lexicon);
    const known = named(mention, name);
    if (known === undefined) {
      add(mention, name);
    } else {
      known.mentions.push(mention);
      byWords.set(key, known);
    }
  }
  return groups.map(({ mentions: own }) => own.sort((a, b) => a.span.start - b.span.start));
}

/** Longest first, so that short forms find their full name wherever either stands; of one length, those that the lists explain by another come last. */
function inOrderOfLength(mentions: readonly ArticleMention[], lexicon: Lexicon): readonly ArticleMention[] {
  const explained = new Set(mentions.filter(({ key }) => lexicon.acronymNames(key).length > 0));
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

/** An organization's name, taken apart. */
interface OrganizationName {
  readonly words: readonly string[];
  readonly key: string;
  /** The words without legal forms. */
  readonly bare: readonly string[];
  readonly bareKey: string;
}

function nameOf(words: readonly string[], key: string, lexicon: Lexicon): OrganizationName {
  const bare = withoutLegalForms(words, lexicon);
  return { words, key, bare, bareKey: bare.length === words.length ? key : bare.join(' ') };
}

const isListed = ({ key }: ArticleMention, lexicon: Lexicon): boolean => (lexicon.classes(key) & WordClass.organization) !== 0;

/** The organization whose name the lists give for an acronym, in full, without its last words, or behind the name of its country. */
function listedMeaning(
  acronym: string,
  byWords: ReadonlyMap<string, OrganizationDraft>,
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
  lexicon: Lexicon,
): OrganizationDraft | undefined {
  // Most names are no listed acronyms; what the lists say of a single word is at hand.
  if (!acronym.includes(' ') && (lexicon.classes(acronym) & WordClass.acronym) === 0) return undefined;
  const names = lexicon.acronymNames(acronym);
  if (names.length === 0) return undefined;
  const meanings = names.map((name) => contentWords(bareWords(name).split(' ')));
  for (const meaning of meanings) {
    const known = byWords.get(meaning.join(' '));
    if (known !== undefined) return known;
  }
  for (const meaning of meanings) {
    const [first = ''] = meaning;
    const known = (byWord.get(first) ?? []).slice(0, MOST_CANDIDATES).find(({ words }) => isNearly(words, meaning, lexicon));
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The words of a name have neither possessives nor commas: "Ministry of Harbours, Lands and Works". */
const bareWords = (name: string): string => (/[',]/u.test(name) ? name.replace(/'s?(?= |$)|,/gu, '') : name);

/** "Commonwealth Bank" for the Commonwealth Bank of Australia, "Indonesian National Armed Forces" for the National Armed Forces. */
function isNearly(words: readonly string[], meaning: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < 2 || meaning.length < 2) return false;
  if (words.length < meaning.length) {
    const rest = meaning.slice(words.length);
    return words.every((word, at) => meaning[at] === word) && rest.every((word) => (lexicon.classes(word) & PLACES) !== 0);
  }
  return words.length === meaning.length + 1 && isCountry(words[0] ?? '', lexicon) && endsWith(words, meaning);
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
