import { readList } from './packLexicon';
import type { NameStock } from './swappedNames';

const isOneWord = (name: string): boolean => !/\s/u.test(name);
const isAcronym = (name: string): boolean => name === name.toUpperCase();

/** The words that new names are made of, from the word lists of a folder. */
export function readNameStock(folder: string): NameStock {
  const names = (list: string): string[] => readList(folder, list).map((entry) => entry.split('\t', 1)[0] ?? '');
  return {
    firstNames: names('first-names'),
    surnames: names('surnames'),
    oneWordOrganizations: names('organizations').filter((name) => isOneWord(name) && !isAcronym(name)),
    places: names('places').filter(isOneWord),
  };
}
