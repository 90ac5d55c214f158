import type { Detector } from '../detect/detector';
import type { Clock, Files, Hash, Log, RandomIds, Scheduler, Snapshots, Watcher } from '../workspace/ports';

/** The part of a detector that a session uses. */
export type ArticleDetector = Pick<Detector, 'detectInSlices'>;

/** What a session needs of its host. */
export interface SessionServices {
  readonly files: Files;
  readonly watcher: Watcher;
  readonly clock: Clock;
  readonly log: Log;
  readonly hash: Hash;
  readonly randomIds: RandomIds;
  readonly scheduler: Scheduler;
  readonly snapshots: Snapshots;
  /** A detector of its own for each session, since it keeps what it knows of the article's paragraphs. */
  readonly createDetector: () => Promise<ArticleDetector>;
}
