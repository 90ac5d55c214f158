import { HASH_SEED, hashedUnit } from './featureHash';

/** Numbers of 32 bits in a slot: two hashes of a key, its classes, and how many words the longest phrase has that starts with it. */
const SLOT = 4;
const SECOND_AT = 1;
const CLASSES_AT = 2;
const LONGEST_AT = 3;
const SPACE = 32;

/** The second hash, as Firefox hashes for its own tables: a turn by five bits, and a product with the golden ratio. */
const secondHashed = (hash: number, unit: number): number => Math.imul(((hash << 5) | (hash >>> 27)) ^ unit, 0x9e3779b9);

/**
 * What the word lists say of each of their words and phrases, by two hashes of 32 bits in place of its letters, by open addressing. Hundreds of
 * thousands of strings would take a second to put into a map, four times the memory, and a garbage collector's time as long as they live. That a
 * text's word has both hashes of another one in the lists is as likely as one in 10^13.
 */
export class LexiconTable {
  #slots: Int32Array;
  #taken = 0;

  /** `expected`: about how many keys will come; with more it grows. */
  constructor(expected: number) {
    // A power of two, twice as many as keys.
    this.#slots = new Int32Array(SLOT << Math.ceil(Math.log2(Math.max(expected, 4) * 2)));
  }

  /** Adds classes (`WordClass` bits, at least one) to a word or to words joined by single spaces; the first of several then starts a phrase. */
  add(key: string, classes: number): void {
    let first = HASH_SEED;
    let second = 0;
    let words = 1;
    let firstOfWord = 0;
    let secondOfWord = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (unit === SPACE && words++ === 1) {
        firstOfWord = first;
        secondOfWord = second;
      }
      first = hashedUnit(first, unit);
      second = secondHashed(second, unit);
    }
    const slot = this.#slotFor(first, second);
    this.#slots[slot + CLASSES_AT] = (this.#slots[slot + CLASSES_AT] ?? 0) | classes;
    if (words > 1) this.#raise(firstOfWord, secondOfWord, words);
  }

  /** Says that a phrase of that many words, two or more, starts with a word, or with some words and a mark. */
  startPhrase(start: string, words: number): void {
    let first = HASH_SEED;
    let second = 0;
    for (let i = 0; i < start.length; i++) {
      first = hashedUnit(first, start.charCodeAt(i));
      second = secondHashed(second, start.charCodeAt(i));
    }
    this.#raise(first, second, words);
  }

  /** The classes of a word or phrase; 0 of one that no list has. */
  classes(key: string): number {
    return this.#slots[this.#placeOf(key) + CLASSES_AT] ?? 0;
  }

  /** How many words the longest phrase has that starts so; 0 where none does. */
  longestPhrase(start: string): number {
    return this.#slots[this.#placeOf(start) + LONGEST_AT] ?? 0;
  }

  #raise(first: number, second: number, words: number): void {
    const slot = this.#slotFor(first, second);
    if (words > (this.#slots[slot + LONGEST_AT] ?? 0)) this.#slots[slot + LONGEST_AT] = words;
  }

  /** The slot of a key that something is going to be said of. */
  #slotFor(first: number, second: number): number {
    const slot = slotOf(this.#slots, first, second);
    if (isTaken(this.#slots, slot)) return slot;
    if (++this.#taken * 2 * SLOT > this.#slots.length) this.#grow();
    const free = slotOf(this.#slots, first, second);
    this.#slots[free] = first;
    this.#slots[free + SECOND_AT] = second;
    return free;
  }

  #placeOf(key: string): number {
    let first = HASH_SEED;
    let second = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      first = hashedUnit(first, unit);
      second = secondHashed(second, unit);
    }
    return slotOf(this.#slots, first, second);
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    for (let from = 0; from < before.length; from += SLOT) {
      if (!isTaken(before, from)) continue;
      const to = slotOf(slots, before[from] ?? 0, before[from + SECOND_AT] ?? 0);
      for (let i = 0; i < SLOT; i++) slots[to + i] = before[from + i] ?? 0;
    }
    this.#slots = slots;
  }
}

/** Whether anything is said of a slot's key. */
const isTaken = (slots: Int32Array, slot: number): boolean =>
  ((slots[slot + CLASSES_AT] ?? 0) | (slots[slot + LONGEST_AT] ?? 0)) !== 0;

/** Where the slot of a key begins, or the free one that it would take. The lowest bits of the first hash hang on those of the letters alone; higher ones are mixed in. */
function slotOf(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length / SLOT - 1;
  let slot = (first ^ (first >>> 15)) & mask;
  while (isTaken(slots, slot * SLOT) && (slots[slot * SLOT] !== first || slots[slot * SLOT + SECOND_AT] !== second))
    slot = (slot + 1) & mask;
  return slot * SLOT;
}
