import { randomNumbers } from '../train/random';

/** Seeded choices, so that a failing run can be had again. */
export class SeededRandom {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomNumbers(seed);
  }

  /** From 0 to 1, the end excluded. */
  next(): number {
    return this.#next();
  }

  chance(probability: number): boolean {
    return this.#next() < probability;
  }

  /** An integer from 0 to `end`, the end excluded. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const order = items.map((item) => ({ item, at: this.#next() }));
    return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
  }
}
