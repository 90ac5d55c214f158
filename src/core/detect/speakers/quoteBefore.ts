import type { DetectedEntity, DetectedSpeaker } from '../../model/detection';

/** A quote in marks as the quotes behind it see it. */
export interface QuoteBefore {
  readonly speaker: DetectedSpeaker | null;
  readonly unit: number;
  readonly endsUnit: boolean;
  readonly open: boolean;
  /** It ends with a question mark. */
  readonly asks: boolean;
  /** No word of saying says whose it is. */
  readonly isGuessed: boolean;
  /** It is all there is in its paragraph. */
  readonly isAlone: boolean;
  /** Whom its speaker calls by name in the paragraph. */
  readonly called: DetectedEntity | undefined;
}
