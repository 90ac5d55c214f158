import { lowerBound } from './lowerBound';

/**
 * Converts UTF-16 offsets of one text to code point offsets. Costs one pass over the text, then a search among the characters outside
 * the Basic Multilingual Plane (emoji and the like), of which most articles have none.
 */
export class CodePointIndex {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  readonly #secondHalves: readonly number[];

  constructor(text: string) {
    this.#secondHalves = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index + 1);
  }

  /** The number of code points before a UTF-16 offset; inside a surrogate pair that of the pair's start. */
  codePointAt(offset: number): number {
    return offset - lowerBound(this.#secondHalves, (half) => half > offset);
  }
}
