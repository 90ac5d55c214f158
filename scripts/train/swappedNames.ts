import { lexiconKey } from '../../src/core/detect/words/lexiconKey';
import { randomNumbers } from './random';
import type { GoldName, TrainingText } from './trainingText';

/** Words that new names are made of. */
export interface NameStock {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * The same text about other people: each word of a person's name is replaced by another one, everywhere in the text alike, so that the words
 * around a name are learned and not the names. Organizations stay: new names for them taught that any unknown word is one. Pure: the same text
 * and seed give the same result.
 */
export function swappedNames(text: TrainingText, stock: NameStock, seed: number): TrainingText {
  const random = randomNumbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? 'Ora';
  const newWords = new Map<string, string>();
  const swapped = (word: string, others: readonly string[]): string => {
    const key = lexiconKey(word);
    let replaced = newWords.get(key);
    if (replaced === undefined) newWords.set(key, (replaced = pick(others)));
    return isUpper(word) ? replaced.toUpperCase() : replaced;
  };
  const newName = ({ kind, start, end }: GoldName): string => {
    const name = text.text.slice(start, end);
    if (kind === 'organization') return name;
    const words = name.match(CAPITALISED)?.length ?? 0;
    let nth = 0;
    return name.replace(CAPITALISED, (word) => {
      nth++;
      // Initials stay.
      if (word.length === 1) return word;
      return swapped(word, nth === 1 && words > 1 ? stock.firstNames : stock.surnames);
    });
  };

  let written = '';
  let at = 0;
  const names: GoldName[] = [];
  for (const name of [...text.names].sort((a, b) => a.start - b.start)) {
    if (name.start < at) continue;
    written += text.text.slice(at, name.start);
    const { length } = written;
    written += newName(name);
    names.push({ kind: name.kind, start: length, end: written.length });
    at = name.end;
  }
  return { ...text, id: `${text.id}~${String(seed)}`, text: written + text.text.slice(at), names };
}

const isUpper = (word: string): boolean => word === word.toUpperCase();
