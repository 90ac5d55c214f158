import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../lexicon';
import { WordClass } from '../wordClass';

const CONNECTORS = new Set(['of', 'and', 'for', 'on', 'the', 'de', 'la', 'del', 'des', 'du', 'to', 'in', '&']);
const HEADS = WordClass.headStrong | WordClass.headWeak | WordClass.companySuffix;
const TOO_GENERAL = HEADS | WordClass.country | WordClass.demonym | WordClass.place | WordClass.common | WordClass.notName;
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
  const byWord = new Map<string, Organization[]>();

  const add = (mention: ArticleMention, words: readonly string[]): Organization => {
    const group: Organization = { words, mentions: [mention] };
    groups.push(group);
    byWords.set(words.join(' '), group);
    for (const initials of initialsOf(mention.words)) if (!byInitials.has(initials)) byInitials.set(initials, group);
    for (const word of new Set(words)) {
      const sharing = byWord.get(word);
      if (sharing === undefined) byWord.set(word, [group]);
      else sharing.push(group);
    }
    return group;
  };

  const defined = definedAcronyms(mentions);
  for (const mention of [...mentions].sort((a, b) => b.words.length - a.words.length || a.span.start - b.span.start)) {
    const words = contentWords(mention.words);
    const key = words.join(' ');
    const definition = defined.get(mention.words.join(' '));
    const known =
      byWords.get(key) ??
      (definition === undefined ? undefined : byWords.get(contentWords(definition.words).join(' '))) ??
      (words.length === 1 && isAcronym(mention.text) ? byInitials.get(key) : undefined) ??
      shortFormOf(words, byWord, lexicon);
    if (known === undefined) {
      add(mention, words);
    } else {
      known.mentions.push(mention);
      byWords.set(key, known);
    }
  }
  return groups.map((group) => [...group.mentions].sort((a, b) => a.span.start - b.span.start));
}

const contentWords = (words: readonly string[]): readonly string[] => {
  const content = words.filter((word) => !CONNECTORS.has(word));
  return content.length === 0 ? words : content;
};

const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}s?$|^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(text);

/** The initials with and without the small words. */
function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const initials = (parts: readonly string[]): string => parts.map((word) => word.charAt(0)).join('');
  return [initials(contentWords(words)), initials(words)];
}

/** Acronyms that stand in brackets behind the full name, by their words. */
function definedAcronyms(mentions: readonly ArticleMention[]): ReadonlyMap<string, ArticleMention> {
  const defined = new Map<string, ArticleMention>();
  mentions.forEach((mention, index) => {
    const full = mentions[index - 1];
    if (mention.defines !== true || full === undefined) return;
    const [short, long] = mention.words.length <= full.words.length ? [mention, full] : [full, mention];
    if (short.words.length === 1 && !defined.has(short.words.join(' '))) defined.set(short.words.join(' '), long);
  });
  return defined;
}

/** "Hansol" for "Hansol Logistics", "Carnegie Endowment" for the whole of it: the same first word or words, and not only general ones. */
function shortFormOf(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly Organization[]>,
  lexicon: Lexicon,
): Organization | undefined {
  const [first = ''] = words;
  const isGeneral = words.every((word) => (lexicon.classes(word) & TOO_GENERAL) !== 0);
  if (isGeneral && words.length === 1) return undefined;
  for (const group of (byWord.get(first) ?? []).slice(0, MOST_CANDIDATES)) {
    if (group.words.length <= words.length) continue;
    const startsSame = words.every((word, at) => group.words[at] === word);
    if (startsSame && !isGeneral) return group;
    if (words.length >= 2 && endsWith(group.words, words)) return group;
  }
  return undefined;
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[long.length - short.length + at] === word);
