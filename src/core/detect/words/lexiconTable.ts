import { hashText } from './featureHash';

/** Numbers of 32 bits in a slot: two hashes of a key, its classes, and how many words the longest phrase has that starts with it. */
const SLOT = 4;
const SECOND_AT = 1;
const CLASSES_AT = 2;
const LONGEST_AT = 3;

/** The second hash, of the first characters of a key, as Firefox hashes for its own tables: a turn by five bits, and a product with the golden ratio. */
function secondHash(key: string, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ key.charCodeAt(i), 0x9e3779b9);
  return hash;
}

/** How many words a key has, which single spaces part. */
function wordCount(key: string): number {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  return words;
}

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
    const slot = this.#slotFor(key, key.length);
    this.#slots[slot + CLASSES_AT] = (this.#slots[slot + CLASSES_AT] ?? 0) | classes;
    const space = key.indexOf(' ');
    if (space >= 0) this.#raise(key, space, wordCount(key));
  }

  /** Says that a phrase of that many words, two or more, starts with a word, or with some words and a mark. */
  startPhrase(start: string, words: number): void {
    this.#raise(start, start.length, words);
  }

  /** The classes of a word or phrase; 0 of one that no list has. */
  classes(key: string): number {
    return this.#slots[this.#placeOf(key) + CLASSES_AT] ?? 0;
  }

  /** How many words the longest phrase has that starts so; 0 where none does. */
  longestPhrase(start: string): number {
    return this.#slots[this.#placeOf(start) + LONGEST_AT] ?? 0;
  }

  /** Says how long a phrase is that starts with the first characters of a key. */
  #raise(key: string, length: number, words: number): void {
    const slot = this.#slotFor(key, length);
    if (words > (this.#slots[slot + LONGEST_AT] ?? 0)) this.#slots[slot + LONGEST_AT] = words;
  }

  /** The slot of the first characters of a key that something is going to be said of. */
  #slotFor(key: string, length: number): number {
    const first = hashText(key, 0, length) | 0;
    const second = secondHash(key, length);
    const slot = slotOf(this.#slots, first, second);
    if (isTaken(this.#slots, slot)) return slot;
    if (++this.#taken * 2 * SLOT > this.#slots.length) this.#grow();
    const free = slotOf(this.#slots, first, second);
    this.#slots[free] = first;
    this.#slots[free + SECOND_AT] = second;
    return free;
  }

  #placeOf(key: string): number {
    return slotOf(this.#slots, hashText(key) | 0, secondHash(key, key.length));
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
