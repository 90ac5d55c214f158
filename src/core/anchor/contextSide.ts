/** Fewer folded units than this on a side, and the side counts as cut off by the text's edge. */
const SHORTEST_SIDE = 8;
const LONGEST_SIDE = 32;
/** How far beyond the context's own length a candidate's surroundings are read, so that inserted words do not push its far end out of sight. */
const REACH = 8;

/**
 * One side of a wanted place's context, to be compared with the surroundings of candidates. Both texts are folded; both are read outward
 * from the place, so what is near counts and the far end may lie where it likes.
 *
 * The edit distance is Myers's bit-parallel one (J. ACM 46, 1999): a context of 32 units fits one machine word.
 */
export class ContextSide {
  readonly #direction: 1 | -1;
  /** Outward from the place. */
  readonly #units: readonly number[];
  readonly #masks: Masks;

  constructor(foldedContext: string, direction: 1 | -1) {
    const near = direction === 1 ? foldedContext.slice(0, LONGEST_SIDE) : foldedContext.slice(-LONGEST_SIDE);
    const units = Array.from({ length: near.length }, (_, i) => near.charCodeAt(i));
    this.#direction = direction;
    this.#units = direction === 1 ? units : units.reverse();
    this.#masks = masksOf(this.#units);
  }

  /**
   * How alike the surroundings at `offset` of a text are, from 0 to 1; undefined where context or surroundings are cut off by the edge of
   * their text, so that there is nothing to compare.
   */
  similarity(text: string, offset: number): number | undefined {
    const available = this.#direction === 1 ? text.length - offset : offset;
    const length = this.#units.length;
    if (length < SHORTEST_SIDE || available < SHORTEST_SIDE) return undefined;
    if (available >= length) return this.#compare(text, offset, length, this.#masks, Math.min(available, length + REACH));
    const near = this.#units.slice(0, available);
    return this.#compare(text, offset, available, masksOf(near), available);
  }

  #compare(text: string, offset: number, length: number, masks: Masks, reach: number): number {
    const top = 1 << (length - 1);
    const step = this.#direction;
    let at = step === 1 ? offset : offset - 1;
    let plus = -1;
    let minus = 0;
    let score = length;
    let best = length;
    for (let n = 0; n < reach; n++, at += step) {
      const unit = text.charCodeAt(at);
      const equal = (unit < 128 ? masks.ascii[unit] : masks.others.get(unit)) ?? 0;
      const vertical = equal | minus;
      const horizontal = ((((equal & plus) + plus) | 0) ^ plus) | equal;
      let horizontalPlus = minus | ~(horizontal | plus);
      let horizontalMinus = plus & horizontal;
      if ((horizontalPlus & top) !== 0) score++;
      else if ((horizontalMinus & top) !== 0) score--;
      if (score < best) best = score;
      // The 1 shifted in says that skipping text next to the place costs: the comparison is bound to it.
      horizontalPlus = (horizontalPlus << 1) | 1;
      horizontalMinus <<= 1;
      plus = horizontalMinus | ~(vertical | horizontalPlus);
      minus = horizontalPlus & vertical;
    }
    return 1 - best / length;
  }
}

/** For each unit, a bit for every place where the context has it. */
interface Masks {
  /** Of the units of ASCII, which most are. */
  readonly ascii: Int32Array;
  readonly others: ReadonlyMap<number, number>;
}

function masksOf(units: readonly number[]): Masks {
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  for (const [i, unit] of units.entries()) {
    if (unit < 128) ascii[unit] = (ascii[unit] ?? 0) | (1 << i);
    else others.set(unit, (others.get(unit) ?? 0) | (1 << i));
  }
  return { ascii, others };
}
