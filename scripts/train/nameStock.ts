import { readList } from './packLexicon';
import type { NameStock } from './swappedNames';

/** The words that new names are made of, from the word lists of a folder. */
export function readNameStock(folder: string): NameStock {
  const names = (list: string): string[] => readList(folder, list).map((entry) => entry.split('\t', 1)[0] ?? '');
  return {
    firstNames: names('first-names'),
    surnames: names('surnames'),
  };
}
