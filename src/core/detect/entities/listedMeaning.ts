import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { contentWords } from './contentWords';
import { isCountry } from './initialsOf';
import { MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';
import type { OrganizationIndex } from './organizationIndex';
import { endsWith, PLACES } from './shortFormOf';

/** The organization whose name the lists give for an acronym, in full, without its last words, or behind the name of its country. */
export function listedMeaning(acronym: string, index: OrganizationIndex, lexicon: Lexicon): OrganizationDraft | undefined {
  const names = listedNames(acronym, lexicon);
  if (names.length === 0) return undefined;
  const meanings = names.map((name) => contentWords(bareWords(name).split(' ')));
  for (const meaning of meanings) {
    const known = index.withWords(meaning.join(' '));
    if (known !== undefined) return known;
  }
  for (const meaning of meanings) {
    const [first = ''] = meaning;
    const known = (index.byWord.get(first) ?? [])
      .slice(0, MOST_CANDIDATES)
      .find(({ words }) => isNearly(words, meaning, lexicon));
    if (known !== undefined) return known;
  }
  return undefined;
}

const NONE: readonly string[] = [];

/** The names that the lists give for an acronym. Most names are none, and what the lists say of a single word is at hand. */
export const listedNames = (key: string, lexicon: Lexicon): readonly string[] =>
  !key.includes(' ') && (lexicon.classes(key) & WordClass.acronym) === 0 ? NONE : lexicon.acronymNames(key);

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
