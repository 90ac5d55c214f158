import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { contentWords } from './contentWords';
import type { OrganizationDraft } from './organizationDraft';

/** "BBC", "U.N.", "IISc", and "Opec" as the British write it. */
export const mayBeAcronym = (text: string): boolean => /^\p{L}[\p{L}.]{1,8}$/u.test(text);

const LEAST_LETTERS = 4;

/** The initials with and without the small words, without the last word ("EPW" for the Environment and Public Works Committee), and over hyphens ("NE" for N-Energy). */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.some(hasHyphen)) {
    const parts = words.flatMap((word) => word.split('-'));
    // "PP-DB" is made of acronyms itself.
    if (words.length === 1 && (parts[parts.length - 1] ?? '').length < LEAST_LETTERS) return [];
    return [...initialsOf(words.map((word) => word.replaceAll('-', ''))), ...initialsOf(parts)];
  }
  if (words.length < 2) return [];
  const initials = (parts: readonly string[]): string => parts.map((word) => word.charAt(0)).join('');
  const content = contentWords(words);
  const short = content.length > 3 ? [initials(content.slice(0, -1))] : [];
  return [initials(content), initials(words), ...short];
}

const hasHyphen = (word: string): boolean => word.includes('-');

/**
 * Whether an acronym takes one to four letters from each of an organization's words in turn, the last two at will ("LASWA", "IISc"). It may
 * pass over the country in front ("Centcom" for the U.S. Central Command), or take small words too ("BofA" for the Bank of America).
 */
export const spells =
  (acronym: string, lexicon: Lexicon) =>
  ({ words, mentions: [first] }: OrganizationDraft): boolean =>
    acronym.length >= LEAST_LETTERS &&
    (spelledFrom(acronym, 0, words, 0) ||
      (words.length > 2 && isCountry(words[0] ?? '', lexicon) && spelledFrom(acronym, 0, words.slice(1), 0)) ||
      (first !== undefined && first.words.length > words.length && spelledFrom(acronym, 0, first.words, 0)));

export const isCountry = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.classes(word) & (WordClass.country | WordClass.demonym)) !== 0;

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
