/** Counts what is under way, so that others can wait until nothing is. */
export class PendingWork {
  #count = 0;
  #waiting: (() => void)[] = [];

  get isSettled(): boolean {
    return this.#count === 0;
  }

  /** Begins a piece of work; call what it returns once, when the work has ended. */
  begin(): () => void {
    this.#count++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#count--;
      if (this.#count === 0) this.#release();
    };
  }

  async track<T>(work: Promise<T>): Promise<T> {
    const end = this.begin();
    try {
      return await work;
    } finally {
      end();
    }
  }

  /** Resolves once no work is under way. */
  async whenSettled(): Promise<void> {
    while (!this.isSettled) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
