import type { Span } from '../text/span';

export type EntityKind = 'person' | 'organization';
export type AnnotationKind = EntityKind | 'quote';

/** What readers have decided about an annotation; `disputed` when they decided differently. */
export type Status = 'suggested' | 'confirmed' | 'rejected' | 'disputed';

/** How an annotation's place stands to the text: untouched, shifted, edited inside, or not to be found. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphaned';

export interface ThreadComment {
  readonly by: string;
  readonly time: string;
  readonly text: string;
  readonly resolved?: boolean;
}

/** Where an annotation came from and what people noted on it. Anything stored may carry these. */
export interface Provenance {
  /** The rule or model that made a suggestion. */
  readonly origin?: string;
  /** Probability from 0 to 1 that the suggestion is right. */
  readonly confidence?: number;
  /** One sentence of why, for the reader. Never stored. */
  readonly why?: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly time?: string;
  readonly tags?: readonly string[];
  readonly confidential?: boolean;
  readonly thread?: readonly ThreadComment[];
}

/** One annotated place. `span` is null exactly when `state` is `orphaned`; `text` is what the reader marked, also then. */
export interface Annotation extends Provenance {
  readonly id: string;
  readonly span: Span | null;
  readonly text: string;
  readonly status: Status;
  readonly state: AnchorState;
}
