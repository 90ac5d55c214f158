import type { UndoStack } from '../workspace/undo';
import type { SteppingSession } from './articlePart';
import type { HeldPlaces } from './heldPlaces';

/** What the sessions of a window share, so that a step may reach over several articles and outlive the session that made it. */
export interface UndoServices {
  readonly stack: UndoStack;
  /** By article, of those that are closed. */
  readonly held: Map<string, HeldPlaces>;
  /** The session of an article, opened where it is not. @throws Error where its annotations cannot be changed. */
  sessionOf(uri: string): Promise<SteppingSession>;
}
