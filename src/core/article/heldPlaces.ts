import type { Span } from '../text/span';

/** Places that undo may need again, as they were in a text when its article was closed. */
export interface HeldPlaces {
  readonly text: string;
  /** With the words that the span was set on, where those are known; null: the place was lost. */
  readonly places: ReadonlyMap<string, { readonly span: Span | null; readonly words: string | undefined }>;
}
