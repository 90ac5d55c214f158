import type { Gazetteer } from '../detect/known/gazetteer';
import type { Detection } from '../model/detection';
import type { Disposable } from '../workspace/ports';
import type { ArticleText } from './articleText';
import type { PendingWork } from './pendingWork';
import type { ArticleDetector, SessionServices } from './sessionServices';

export type DetectionState = 'pending' | 'done' | 'failed';

interface Run {
  isCancellationRequested: boolean;
  readonly timer: Disposable;
  readonly end: () => void;
}

/** Keeps the suggestions up with the text: looks again a while after each edit, in slices, and drops what an edit overtook. */
export class DetectionLoop {
  readonly #article: ArticleText;
  readonly #services: SessionServices;
  readonly #work: PendingWork;
  readonly #onDetected: (detection: Detection) => void;
  readonly #onState: () => void;
  #detector: Promise<ArticleDetector> | undefined;
  #run: Run | undefined;
  #state: DetectionState = 'pending';
  /** The names that the last look, or the one under way, counted on. */
  #known: Gazetteer | undefined;

  constructor(
    article: ArticleText,
    services: SessionServices,
    work: PendingWork,
    listener: { readonly onDetected: (detection: Detection) => void; readonly onState: () => void },
  ) {
    this.#article = article;
    this.#services = services;
    this.#work = work;
    this.#onDetected = listener.onDetected;
    this.#onState = listener.onState;
  }

  get state(): DetectionState {
    return this.#state;
  }

  /** Whether other names are known now than when the text was last looked at. */
  get isNewsKnown(): boolean {
    return this.#namesNow() !== this.#known;
  }

  /** Looks at the text after a delay in milliseconds; a look that is under way is given up. */
  schedule(delay: number): void {
    this.cancel();
    const run: Run = {
      isCancellationRequested: false,
      end: this.#work.begin(),
      timer: this.#services.scheduler.after(delay, () => void this.#detect(run)),
    };
    this.#run = run;
  }

  cancel(): void {
    if (this.#run === undefined) return;
    this.#run.isCancellationRequested = true;
    this.#run.timer.dispose();
    this.#run.end();
    this.#run = undefined;
  }

  async #detect(run: Run): Promise<void> {
    const isOver = (): boolean => run.isCancellationRequested;
    try {
      this.#detector ??= this.#services.createDetector();
      const detector = await this.#detector;
      if (isOver()) return;
      const control = { scheduler: this.#services.scheduler, cancellation: run };
      this.#known = this.#namesNow();
      const detection = await detector.detectInSlices(this.#article.getText(), control, this.#known);
      if (detection === undefined || isOver()) return;
      this.#state = 'done';
      this.#onDetected(detection);
    } catch (error) {
      this.#detector = undefined;
      this.#services.log.error(`Detection failed in ${this.#article.uri}`, error);
      this.#state = 'failed';
      this.#onState();
    } finally {
      if (this.#run === run) this.#run = undefined;
      run.end();
    }
  }

  #namesNow(): Gazetteer | undefined {
    return this.#services.taught?.namesFor(this.#article.uri);
  }
}
