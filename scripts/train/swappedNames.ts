import type { Lexicon } from '../../src/core/detect/lexicon';
import { lexiconKey } from '../../src/core/detect/lexicon';
import { WordClass } from '../../src/core/detect/wordClass';
import { randomNumbers } from './random';
import type { GoldName, TrainingText } from './trainingText';

const C = WordClass;

/** Words that new names are made of. */
export interface NameStock {
  readonly firstNames: readonly string[];
  readonly surnames: readonly string[];
  /** Organizations whose name is one word and no acronym. */
  readonly oneWordOrganizations: readonly string[];
  readonly places: readonly string[];
}

const KEPT_IN_ORGANIZATIONS = C.headStrong | C.headWeak | C.companySuffix | C.common | C.country | C.demonym | C.role | C.notName;
/** How often a word of an organization becomes a place's; surnames are rarer there, and too many would teach that they name no people. */
const PLACES = 0.8;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/gu;

/**
 * The same text about other people and organizations: each word of a name is replaced by another one, everywhere in the text alike, so
 * that the words around a name are learned and not the names. Heads of organizations ("University") and ordinary words stay. Pure:
 * the same text and seed give the same result.
 */
export function swappedNames(text: TrainingText, stock: NameStock, lexicon: Lexicon, seed: number): TrainingText {
  const random = randomNumbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? 'Ora';
  const newWords = new Map<string, string>();
  const swapped = (word: string, make: () => string): string => {
    const key = lexiconKey(word);
    let replaced = newWords.get(key);
    if (replaced === undefined) newWords.set(key, (replaced = make()));
    return isUpper(word) && word.length > 1 ? replaced.toUpperCase() : replaced;
  };
  const acronym = (word: string): string =>
    Array.from(word, (letter) => (/\p{Lu}/u.test(letter) ? String.fromCharCode(65 + Math.floor(random() * 26)) : letter)).join(
      '',
    );

  const newName = ({ kind, start, end }: GoldName): string => {
    const name = text.text.slice(start, end);
    const words = name.match(CAPITALISED)?.length ?? 0;
    let nth = 0;
    return name.replace(CAPITALISED, (word) => {
      nth++;
      if (kind === 'person') {
        if (word.length === 1) return word;
        return swapped(word, () => pick(nth === 1 && words > 1 ? stock.firstNames : stock.surnames));
      }
      const classes = lexicon.classes(lexiconKey(word));
      if (words > 1 && (classes & KEPT_IN_ORGANIZATIONS) !== 0) return word;
      if (isUpper(word) && word.length <= 6) return swapped(`=${word}`, () => acronym(word));
      if (words === 1) return swapped(word, () => pick(stock.oneWordOrganizations));
      return swapped(word, () => pick((classes & C.place) !== 0 || random() < PLACES ? stock.places : stock.surnames));
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
