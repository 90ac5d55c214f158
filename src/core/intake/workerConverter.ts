import type { Scheduler } from '../workspace/ports';
import type { ArticleConverter } from './articleConverter';
import type { ArticleSource } from './articleSource';
import type { Conversion } from './convertedArticle';

/** What the converter's worker answers. */
export type WorkerAnswer = { readonly conversion: Conversion } | { readonly error: string };

/** A worker that runs the converter, as a host starts one. */
export interface ConverterWorker {
  send(source: ArticleSource): void;
  /** Calls back with what the worker sends: a {@link WorkerAnswer}. */
  onAnswer(listener: (answer: unknown) => void): void;
  /** Calls back when it cannot run, or ends by itself. */
  onFailure(listener: (error: Error) => void): void;
  end(): void;
}

/** A page that takes longer is made to. */
const LONGEST_MS = 30_000;

/** Converts in a worker of its own for each source: it loads nothing before it is needed, stops nobody, and can be ended. */
export class WorkerConverter implements ArticleConverter {
  readonly #start: () => Promise<ConverterWorker>;
  readonly #scheduler: Pick<Scheduler, 'after'>;

  constructor(start: () => Promise<ConverterWorker>, scheduler: Pick<Scheduler, 'after'>) {
    this.#start = start;
    this.#scheduler = scheduler;
  }

  async convert(source: ArticleSource): Promise<Conversion> {
    const worker = await this.#start();
    let timer: { dispose(): void } | undefined;
    try {
      return await new Promise<Conversion>((resolve, reject) => {
        worker.onAnswer((answer) => {
          if (isConversion(answer)) resolve(answer.conversion);
          else reject(new Error(isFailure(answer) ? answer.error : 'The converter gave no answer.'));
        });
        worker.onFailure(reject);
        timer = this.#scheduler.after(LONGEST_MS, () => {
          resolve({ kind: 'refused', reason: 'tooSlow' });
        });
        worker.send(source);
      });
    } finally {
      timer?.dispose();
      worker.end();
    }
  }
}

const isConversion = (answer: unknown): answer is { readonly conversion: Conversion } =>
  typeof answer === 'object' && answer !== null && 'conversion' in answer;

const isFailure = (answer: unknown): answer is { readonly error: string } =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string';
