/** 256 bits for what follows each of many places: cheap to compare, so that most of thousands of places need no closer look. */
const WORDS = 8;
const GRAM = 4;
/** Units looked at after a place: a context and a little more. */
const REACH = 36;
/** Contexts whose words were edited in one or two spots share far more, unrelated ones have four or so by chance. */
const FEWEST_SHARED = 8;

export class GramSignatures {
  readonly #bits: Int32Array;

  /** @param offsets Ends of places in a text: what follows them is what counts. */
  constructor(text: string, offsets: readonly number[]) {
    this.#bits = new Int32Array(offsets.length * WORDS);
    for (const [n, offset] of offsets.entries())
      addGrams(this.#bits, n * WORDS, text, offset, Math.min(text.length, offset + REACH));
  }

  /** Whether the nth place may be followed by something like what the (first) place of `own` is followed by. */
  mayMatch(n: number, own: GramSignatures): boolean {
    let shared = 0;
    for (let i = 0; i < WORDS; i++) shared += bitCount((this.#bits[n * WORDS + i] ?? 0) & (own.#bits[i] ?? 0));
    return shared >= FEWEST_SHARED;
  }
}

function addGrams(bits: Int32Array, at: number, text: string, start: number, end: number): void {
  for (let i = start; i + GRAM <= end; i++) {
    let hash = 0;
    for (let k = 0; k < GRAM; k++) hash = Math.imul(hash ^ text.charCodeAt(i + k), 0x01000193);
    const bit = (hash ^ (hash >>> 16)) & (WORDS * 32 - 1);
    bits[at + (bit >> 5)] = (bits[at + (bit >> 5)] ?? 0) | (1 << (bit & 31));
  }
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
