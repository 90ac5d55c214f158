import { randomNumbers } from '../../scripts/train/random';
import type { NameStock } from '../../scripts/train/swappedNames';
import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { lexiconKey } from '../../src/core/detect/words/lexiconKey';

const COUNT = 400;
const LETTERS = { fewest: 4, most: 11 };
const FIRST_SYLLABLE = /^\p{Lu}[^aeiou -]*[aeiou]+/u;
const OTHER_SYLLABLES = /[^aeiou -]+[aeiou]+[^ -]*$/u;

/** Names that sound like those of a stock and that no list has: the first syllable of one and the others of another. The same for the same seed. */
export function inventedNames(stock: NameStock, lexicon: Lexicon, seed: number): NameStock {
  const random = randomNumbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const invented = (words: readonly string[]): string[] => {
    const names: string[] = [];
    while (names.length < COUNT) {
      const start = FIRST_SYLLABLE.exec(pick(words))?.[0];
      const end = OTHER_SYLLABLES.exec(pick(words).slice(2))?.[0];
      const name = `${start ?? ''}${end?.toLowerCase() ?? ''}`;
      const isWord = start !== undefined && end !== undefined && name.length >= LETTERS.fewest && name.length <= LETTERS.most;
      if (isWord && lexicon.classes(lexiconKey(name)) === 0) names.push(name);
    }
    return names;
  };
  return { firstNames: invented(stock.firstNames), surnames: invented(stock.surnames) };
}
