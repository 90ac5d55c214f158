import { HASH_SEED, hashedUnit, hashText, mix } from './featureHash';
import { isAscii } from './lexiconKey';

/** Bits of the filter: some ten for each listed phrase of several words. */
const BITS = 1 << 20;
const SPACE = 32;
const APOSTROPHE = 39;
const LAST_ASCII = 127;

/** What stands for a word in a `PhraseFilter`; 0 where the word has letters that the lists may write otherwise. */
export const phraseHashOf = (key: string): number => (isAscii(key) ? hashText(key) | 1 : 0);

/** What stands for some words with one more behind them; 0 where one of the two is. */
export const joinedHash = (words: number, next: number): number => (words === 0 || next === 0 ? 0 : mix(words, next) | 1);

/**
 * Tells of most words in a row that no phrase it was given is all of them or starts with the first two (Bloom 1970, with one hash): the words of a
 * text seldom are a listed phrase, and to write them as one string and look that up is slow.
 */
export class PhraseFilter {
  readonly #bits = new Uint32Array(BITS / 32);

  /** Takes in two or more words joined by spaces. A text has the second of "kestrel hale's bank" as two tokens, so it counts without what is hung on it too. */
  add(phrase: string): void {
    let hash = 0;
    let words = 0;
    let word = HASH_SEED;
    let isPlain = true;
    for (let i = 0; i <= phrase.length; i++) {
      const unit = i < phrase.length ? phrase.charCodeAt(i) : SPACE;
      if (unit === SPACE) {
        const next = isPlain ? word | 1 : 0;
        hash = words === 0 ? next : joinedHash(hash, next);
        if (++words === 2) this.#set(hash);
        word = HASH_SEED;
        isPlain = true;
      } else {
        if (unit === APOSTROPHE && words === 1 && isPlain) this.#set(joinedHash(hash, word | 1));
        word = hashedUnit(word, unit);
        if (unit > LAST_ASCII) isPlain = false;
      }
    }
    this.#set(hash);
  }

  /** False only for what stands for words that were never taken in, neither alone nor as the first two of more. */
  mayHold(words: number): boolean {
    if (words === 0) return true;
    const bit = bitOf(words);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #set(words: number): void {
    const bit = bitOf(words);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** Not the lowest bit, which is always set. */
const bitOf = (words: number): number => (words >>> 1) & (BITS - 1);
