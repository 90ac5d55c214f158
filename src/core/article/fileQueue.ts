import type { PendingWork } from './pendingWork';

/** Does one thing after the other with a file: what reads and writes it never overlaps. */
export class FileQueue {
  readonly #work: PendingWork;
  readonly #onError: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();
  /** Whether there is a saving that has not begun yet. */
  #isSaveDue = false;

  /** @param onError Told what a step throws; the next one runs all the same. */
  constructor(work: PendingWork, onError: (error: unknown) => void) {
    this.#work = work;
    this.#onError = onError;
  }

  /** Runs a step when those before it have ended. */
  run(step: () => Promise<void>): Promise<void> {
    const run = this.#last.then(step).catch(this.#onError);
    this.#last = run;
    return this.#work.track(run);
  }

  /**
   * Saves once more, unless a saving is to come that has not begun: it takes along whatever is decided until then.
   *
   * @param onSaved Called when the saving has ended, well or not.
   */
  save(write: () => Promise<void>, onSaved: () => void): void {
    if (this.#isSaveDue) return;
    this.#isSaveDue = true;
    void this.#saveInTurn(write, onSaved);
  }

  async #saveInTurn(write: () => Promise<void>, onSaved: () => void): Promise<void> {
    await this.run(async () => {
      this.#isSaveDue = false;
      await write();
    });
    onSaved();
  }

  /** Resolves when every step asked for so far has ended. */
  async whenDone(): Promise<void> {
    await this.#last;
  }
}
