import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../lexicon';
import { WordClass } from '../wordClass';

const CONNECTORS = new Set(['of', 'and', 'for', 'on', 'the', 'de', 'la', 'del', 'des', 'du', 'to', 'in', '&']);
const HEADS = WordClass.headStrong | WordClass.headWeak | WordClass.companySuffix;
const PLACES = WordClass.country | WordClass.demonym | WordClass.place;
const TOO_GENERAL = HEADS | PLACES | WordClass.common | WordClass.notName;
const MOST_CANDIDATES = 24;

interface Organization {
  readonly words: readonly string[];
  readonly mentions: ArticleMention[];
}

/** Puts the mentions of organizations together: same words, acronyms given in brackets or not, short forms. Linear in the number of mentions. */
export function groupOrganizations(mentions: readonly ArticleMention[], lexicon: Lexicon): ArticleMention[][] {
  const groups: Organization[] = [];
  const byWords = new Map<string, Organization>();
  const byInitials = new Map<string, Organization>();
  const byLetter = new Map<string, Organization[]>();
  const byWord = new Map<string, Organization[]>();

  const add = (mention: ArticleMention, words: readonly string[]): Organization => {
    const group: Organization = { words, mentions: [mention] };
    groups.push(group);
    byWords.set(words.join(' '), group);
    const isListed = (lexicon.classes(mention.words.join(' ')) & WordClass.organization) !== 0;
    for (const initials of initialsOf(mention.words)) if (isListed || !byInitials.has(initials)) byInitials.set(initials, group);
    const seen = new Set<string>();
    for (const word of words) for (const part of wordAndParts(word)) seen.add(part);
    for (const word of seen) listUnder(byWord, word, group);
    if (words.length > 1) listUnder(byLetter, words[0]?.charAt(0) ?? '', group);
    return group;
  };

  const defined = definedNames(mentions);
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length || a.span.start - b.span.start)) {
    const words = contentWords(mention.words);
    const key = words.join(' ');
    const definition = defined.get(mention.words.join(' '));
    const known =
      byWords.get(key) ??
      (definition === undefined ? undefined : byWords.get(contentWords(definition.words).join(' '))) ??
      (words.length === 1 ? listedMeaning(key, byWords, byWord, lexicon) : undefined) ??
      (words.length === 1 && mayBeAcronym(mention.text)
        ? (byInitials.get(key) ?? (byLetter.get(key.charAt(0)) ?? []).slice(0, MOST_CANDIDATES).find(spells(key)))
        : undefined) ??
      shortFormOf(words, mention.span.start, byWord, lexicon);
    if (known === undefined) {
      add(mention, words);
    } else {
      known.mentions.push(mention);
      byWords.set(key, known);
    }
  }
  return groups.map((group) => [...group.mentions].sort((a, b) => a.span.start - b.span.start));
}

/** The words that tell names apart; "UN" opens the names of bodies as "United Nations" does. */
const contentWords = (words: readonly string[]): readonly string[] => {
  const content = words.filter((word) => !CONNECTORS.has(word));
  if (content.length > 1 && content[0] === 'un') return ['united', 'nations', ...content.slice(1)];
  return content.length === 0 ? words : content;
};

/** The organization whose name the lists give for an acronym, in full, without its last words, or behind the name of its country. */
function listedMeaning(
  acronym: string,
  byWords: ReadonlyMap<string, Organization>,
  byWord: ReadonlyMap<string, readonly Organization[]>,
  lexicon: Lexicon,
): Organization | undefined {
  const meanings = lexicon.acronymNames(acronym).map((name) => contentWords(name.replace(/'s?(?= |$)/gu, '').split(' ')));
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

/** "Commonwealth Bank" for the Commonwealth Bank of Australia, "Indonesian National Armed Forces" for the National Armed Forces. */
function isNearly(words: readonly string[], meaning: readonly string[], lexicon: Lexicon): boolean {
  if (words.length < 2 || meaning.length < 2) return false;
  if (words.length < meaning.length) {
    const rest = meaning.slice(words.length);
    return words.every((word, at) => meaning[at] === word) && rest.every((word) => (lexicon.classes(word) & PLACES) !== 0);
  }
  return (
    words.length === meaning.length + 1 &&
    (lexicon.classes(words[0] ?? '') & (WordClass.country | WordClass.demonym)) !== 0 &&
    endsWith(words, meaning)
  );
}

const listUnder = <K>(index: Map<K, Organization[]>, key: K, group: Organization): void => {
  const sharing = index.get(key);
  if (sharing === undefined) index.set(key, [group]);
  else sharing.push(group);
};

/** "Guardian-Express" is found by its halves too. */
const wordAndParts = (word: string): readonly string[] => (word.includes('-') ? [word, ...word.split('-')] : [word]);

/** "BBC", "U.N.", "IISc", and "Opec" as the British write it. */
const mayBeAcronym = (text: string): boolean => /^\p{L}[\p{L}.]{1,8}$/u.test(text);

/** The initials with and without the small words, and without the last word ("EPW" for the Environment and Public Works Committee). */
function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  if (words.some((word) => word.includes('-'))) {
    const parts = words.flatMap((word) => word.split('-'));
    return [...initialsOf(words.map((word) => word.replaceAll('-', ''))), ...initialsOf(parts)];
  }
  const initials = (parts: readonly string[]): string => parts.map((word) => word.charAt(0)).join('');
  const content = contentWords(words);
  const short = content.length > 3 ? [initials(content.slice(0, -1))] : [];
  return [initials(content), initials(words), ...short];
}

/** Other names that the text itself gives: acronyms in brackets or behind "known as", by their words. */
function definedNames(mentions: readonly ArticleMention[]): ReadonlyMap<string, ArticleMention> {
  const defined = new Map<string, ArticleMention>();
  mentions.forEach((mention, index) => {
    const full = mentions[index - 1];
    if (!mention.defines || full?.unit !== mention.unit) return;
    const [short, long] = mention.words.length <= full.words.length ? [mention, full] : [full, mention];
    if (short.words.length === 1 && !defined.has(short.words.join(' '))) defined.set(short.words.join(' '), long);
  });
  return defined;
}

const LEAST_LETTERS = 4;

/** Whether an acronym takes one to four letters from each of an organization's words in turn ("LASWA", "IISc"), the last two at will. */
const spells =
  (acronym: string) =>
  ({ words }: Organization): boolean =>
    acronym.length >= LEAST_LETTERS && spelledFrom(acronym, 0, words, 0);

function spelledFrom(acronym: string, at: number, words: readonly string[], word: number): boolean {
  if (at === acronym.length) return word >= 2 && words.length - word <= 1;
  const next = words[word];
  if (next === undefined) return false;
  for (let letters = 1; letters <= 4 && next.startsWith(acronym.slice(at, at + letters)); letters++) {
    if (spelledFrom(acronym, at + letters, words, word + 1)) return true;
    if (at + letters >= acronym.length) break;
  }
  return false;
}

/** Words that name a parliament by themselves and open the names of its committees and caucuses. */
const CHAMBERS = new Set(['house', 'senate', 'congress', 'parliament', 'assembly', 'knesset', 'duma', 'bundestag', 'diet']);

/** Unions of states, whose names open those of their many bodies. */
const UNIONS = new Set(['united nations', 'european union', 'african union']);

/**
 * "Hansol" for "Hansol Logistics", "Mooseheads" for "Halifax Mooseheads", "Culture Ministry" for "Ministry of Culture and Youth". Words that
 * many organizations share mean the one named last before; places mean only one whose name they open.
 */
function shortFormOf(
  words: readonly string[],
  place: number,
  byWord: ReadonlyMap<string, readonly Organization[]>,
  lexicon: Lexicon,
): Organization | undefined {
  const [first = ''] = words;
  const isGeneral = words.every((word) => (lexicon.classes(word) & TOO_GENERAL) !== 0);
  if (words.length === 1 && CHAMBERS.has(first)) {
    return byWord
      .get(first)
      ?.find(
        ({ words: long }) => long.length === 2 && long[0] !== 'white' && (endsWith(long, words) || long[1] === 'representatives'),
      );
  }
  if (UNIONS.has(words.join(' '))) return undefined;
  // "OSCE" is not the OSCE Academy.
  if (words.length === 1 && (lexicon.classes(first) & WordClass.acronym) !== 0) return undefined;
  const isPlace = words.length === 1 && (lexicon.classes(first) & PLACES) !== 0;
  const fitting = (byWord.get(first) ?? []).slice(0, MOST_CANDIDATES).filter((group) => {
    if (words.length >= 2 && group.words.length === words.length) return isTurned(words, group.words, lexicon);
    if (group.words.length <= words.length && !(group.words.length === 1 && words.length === 1)) return false;
    if (words.every((word, at) => group.words[at] === word)) return true;
    if (isPlace) return false;
    if (words.length >= 2 && first !== group.words[0] && isTurned(words, group.words, lexicon)) return true;
    return (
      isWithin(words, group.words) || (words.length === 1 && !isGeneral && group.words.flatMap(wordAndParts).includes(first))
    );
  });
  if (fitting.length <= 1) {
    const [only] = fitting;
    return only !== undefined && isGeneral && words.length === 1 && firstPlace(only) > place && !startsWith(only, first)
      ? undefined
      : only;
  }
  if (isPlace) return undefined;
  return isGeneral ? latestBefore(fitting, place) : (latestBefore(fitting, place) ?? fitting[0]);
}

const startsWith = (group: Organization, word: string): boolean => group.words[0] === word;
const firstPlace = (group: Organization): number =>
  group.mentions.reduce((first, mention) => Math.min(first, mention.span.start), Infinity);

/** The one of some organizations whose full name stands nearest before a place. */
function latestBefore(groups: readonly Organization[], place: number): Organization | undefined {
  let best: Organization | undefined;
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

/** "Culture Ministry" and "Ministry of Culture": the head noun first in the long form, last in the short one. */
function isTurned(short: readonly string[], long: readonly string[], lexicon: Lexicon): boolean {
  const head = short[short.length - 1] ?? '';
  if (long[0] !== head || (lexicon.classes(head) & HEADS) === 0) return false;
  return short.slice(0, -1).every((word, at) => long[at + 1] === word);
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

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[long.length - short.length + at] === word);
