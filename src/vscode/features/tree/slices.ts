import type { Scheduler } from '../../../core/index';

/** A part of the 50 ms that no task may take: what VS Code does with the results comes on top. */
const SLICE_MS = 10;

/**
 * Does many small pieces of work that are asked for at once, in slices: once a slice is used up, the rest waits until other work of the
 * host had its turn.
 */
export class Slices {
  readonly #scheduler: Pick<Scheduler, 'time' | 'yield'>;
  /** When the slice began that other work has not interrupted yet. */
  #begin: number | undefined;
  #waiting: (() => void)[] = [];

  constructor(scheduler: Pick<Scheduler, 'time' | 'yield'>) {
    this.#scheduler = scheduler;
  }

  /** Does a piece of work at once while there is time, else later, in the order in which it was asked for. */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const attempt = (): void => {
        try {
          resolve(work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      if (this.#waiting.length === 0 && this.#hasTime()) attempt();
      else this.#waiting.push(attempt);
    });
  }

  #hasTime(): boolean {
    if (this.#begin !== undefined) return this.#scheduler.time() - this.#begin < SLICE_MS;
    this.#begin = this.#scheduler.time();
    void this.#scheduler.yield().then(() => {
      this.#begin = undefined;
      this.#goOn();
    });
    return true;
  }

  #goOn(): void {
    const waiting = this.#waiting;
    let done = 0;
    while (done < waiting.length && this.#hasTime()) waiting[done++]?.();
    this.#waiting = waiting.slice(done);
  }
}
