import type { Detection } from '../model/detection';
import type { Lexicon } from './lexicon';
import type { SliceControl } from './sliceControl';

/** Finds people, organizations and quotes in articles. */
export class Detector {
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** What the detector suggests for a text: a pure function of it. */
  detect(text: string): Detection {
    void text;
    void this.#lexicon;
    return { people: [], organizations: [], quotes: [] };
  }

  /** The same in slices that give way to other work; `undefined` when cancelled. */
  async detectInSlices(text: string, control: SliceControl): Promise<Detection | undefined> {
    await control.scheduler.yield();
    return control.cancellation.isCancellationRequested ? undefined : this.detect(text);
  }
}
