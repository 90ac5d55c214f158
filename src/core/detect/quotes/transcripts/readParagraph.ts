import type { DraftQuote } from '../draft/draftQuote';
import type { Frame } from '../frame/frame';

/** A paragraph with the quotes that it holds if it is no turn. */
export interface ReadParagraph {
  readonly frame: Frame;
  readonly drafts: readonly DraftQuote[];
}
