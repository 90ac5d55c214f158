import type { Disposable } from '../../core/index';

/** Runs once things have been quiet for a while; disposing drops what is still to come. */
export class Debounced implements Disposable {
  readonly #delay: number;
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#delay = milliseconds;
    this.#run = run;
  }

  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, this.#delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
