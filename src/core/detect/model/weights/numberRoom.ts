/** Numbers in one stretch of memory. */
const STRETCH = 1 << 13;

/**
 * Hands out short lists of numbers that are kept for as long as whoever asked wants, many from one stretch of memory: V8 fetches and frees the
 * memory of each typed array of more than 64 bytes by itself, which takes longer than to fill it.
 */
export class NumberRoom {
  #scores = new Float64Array();
  #scoresTaken = 0;
  #features = new Int32Array();
  #featuresTaken = 0;

  /** As many zeros. */
  scores(count: number): Float64Array {
    if (this.#scoresTaken + count > this.#scores.length) {
      this.#scores = new Float64Array(Math.max(STRETCH, count));
      this.#scoresTaken = 0;
    }
    const from = this.#scoresTaken;
    this.#scoresTaken += count;
    return this.#scores.subarray(from, from + count);
  }

  /** The first numbers of a list. */
  copied(features: Int32Array, count: number): Int32Array {
    if (this.#featuresTaken + count > this.#features.length) {
      this.#features = new Int32Array(Math.max(STRETCH, count));
      this.#featuresTaken = 0;
    }
    const from = this.#featuresTaken;
    this.#featuresTaken += count;
    const taken = this.#features.subarray(from, from + count);
    for (let i = 0; i < count; i++) taken[i] = features[i] ?? 0;
    return taken;
  }
}
