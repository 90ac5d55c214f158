import type { Span } from '../text/span';

/** An annotation to be found in a text that may have changed since. */
export interface Wanted {
  readonly key: string;
  /** The annotated words. */
  readonly text: string;
  /** Up to 32 UTF-16 units before and after the place, `\n` line ends; left out at the text's edge. */
  readonly before?: string;
  readonly after?: string;
  /** Where it stood, in offsets; may lie outside the text. */
  readonly hint?: Span;
  /** Long quotes only: may match with edits inside. */
  readonly fuzzy: boolean;
}
