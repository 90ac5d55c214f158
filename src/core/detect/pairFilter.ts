import { hashText, mix } from './model/featureHash';

/** Bits of the filter: some ten for each pair of words that the lists start with. */
const BITS = 1 << 18;

/** What stands for a word in a `PairFilter`; 0 where the word has letters that the lists may write otherwise. */
export function pairHashOf(key: string): number {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return 0;
  return hashText(key) | 1;
}

/**
 * Tells of most pairs of words that they are not among those it was given (Bloom 1970, with one hash): two words of a text seldom start a listed
 * phrase, and to write them as one string and look it up is slow.
 */
export class PairFilter {
  readonly #bits = new Uint32Array(BITS / 32);

  /** Takes in two words joined by a space. */
  add(words: string): void {
    const space = words.indexOf(' ');
    const bit = bitOf(pairHashOf(words.slice(0, space)), pairHashOf(words.slice(space + 1)));
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  /** False only for words that were never taken in. */
  mayHold(first: number, second: number): boolean {
    if (first === 0 || second === 0) return true;
    const bit = bitOf(first, second);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

const bitOf = (first: number, second: number): number => mix(first, second) & (BITS - 1);
