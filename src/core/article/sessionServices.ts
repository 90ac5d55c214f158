import type { Detector } from '../detect/detector';
import type { Gazetteer } from '../detect/known/gazetteer';
import type { Clock, Disposable, Files, Hash, Log, RandomIds, Scheduler, Snapshots, Watcher } from '../workspace/ports';
import type { UndoServices } from './undoServices';

/** The part of a detector that a session uses. */
export type ArticleDetector = Pick<Detector, 'detectInSlices'>;

/** What readers taught across articles, for those who detect. */
export interface TaughtNames {
  /** The names that count for an article now: the same object for as long as they are the same. Undefined while none are known. */
  namesFor(article: string): Gazetteer | undefined;
  /** Calls back when the names of some articles may differ. */
  onDidChange(listener: () => void): Disposable;
}

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
  /** Left out where every article has an undo of its own. */
  readonly undo?: UndoServices;
  /** Left out where every article stands alone. */
  readonly taught?: TaughtNames;
}
