import type { TokenKind } from '../../text/token';
import { hashText } from './featureHash';

/** What a table remembers: something about a token, by its text and kind. */
interface Tabled {
  readonly text: string;
  readonly kind: TokenKind;
}

/** Slots at first; a power of two, as always. */
const SLOTS = 1 << 12;

/**
 * Remembers what was worked out about words, and finds it by the place in a text where the word stands, by open addressing: that takes neither a
 * string of its own for each token nor that string's hash.
 */
export class WordTable<T extends Tabled> {
  readonly #most: number;
  readonly #make: (text: string, kind: TokenKind) => T;
  #slots: (T | undefined)[] = emptySlots(SLOTS);
  #hashes = new Int32Array(SLOTS);
  #count = 0;

  /** `make` works out what is not known yet. With more than `most` words all are forgotten. */
  constructor(most: number, make: (text: string, kind: TokenKind) => T) {
    this.#most = most;
    this.#make = make;
  }

  /** What is known of the token of that kind between two offsets. */
  at(text: string, start: number, end: number, kind: TokenKind): T {
    const hash = mixedDown(hashText(text, start, end));
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = this.#slots[slot];
      if (found === undefined) return this.#add(text.slice(start, end), kind, hash);
      if (hashes[slot] === hash && found.kind === kind && stands(found.text, text, start, end)) return found;
    }
  }

  #add(text: string, kind: TokenKind, hash: number): T {
    const made = this.#make(text, kind);
    if (this.#count >= this.#most) this.#clear();
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    this.#put(made, hash);
    this.#count++;
    return made;
  }

  #put(word: T, hash: number): void {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
    this.#hashes[slot] = hash;
  }

  #clear(): void {
    this.#slots = emptySlots(SLOTS);
    this.#hashes = new Int32Array(SLOTS);
    this.#count = 0;
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    this.#slots = emptySlots(slots.length * 2);
    this.#hashes = new Int32Array(slots.length * 2);
    for (const [slot, word] of slots.entries()) if (word !== undefined) this.#put(word, hashes[slot] ?? 0);
  }
}

const emptySlots = <T>(count: number): (T | undefined)[] => Array.from({ length: count }, () => undefined);

/** The bits of a hash mixed downwards: the table looks at the lowest, which hang on those of the letters alone. */
const mixedDown = (hash: number): number => hash ^ (hash >>> 15);

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
