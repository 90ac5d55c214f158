import type { Span } from '../text/span';

export type EntityKind = 'person' | 'organization';
export type AnnotationKind = EntityKind | 'quote';

export const otherKind = (kind: EntityKind): EntityKind => (kind === 'person' ? 'organization' : 'person');

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

export type DisputedValue =
  string | number | boolean | null | readonly DisputedValue[] | { readonly [key: string]: DisputedValue | undefined };

/**
 * What people differ on since their work was joined: for each field the values that they gave it, the first one being the one in use. Besides
 * the fields of the sidecar: `entry: [changed, removed]`, `entity` for whom a mention names, `kind`.
 */
export type Disputed = Readonly<Record<string, readonly DisputedValue[]>>;

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
  readonly disputed?: Disputed;
}

/**
 * What a sidecar knew of a place that is no longer found in the text. It goes back into the file unchanged, so that a later revert of the
 * text finds the annotation again.
 */
export interface LastKnown {
  /** As the sidecar writes it: `LINE:COLUMN-COLUMN` or `LINE:COLUMN-LINE:COLUMN`, counted from 1. */
  readonly at?: string;
  readonly before?: string;
  readonly after?: string;
  /** The words at the place when last seen, where an edit had changed them from what the reader marked. */
  readonly now?: string;
  /** Quotes only: the place of the content, when that is what was lost. */
  readonly content?: { readonly at: string; readonly text?: string };
  /** Quotes only: the place of the cue, when that is what was lost. */
  readonly cue?: string;
}

/** One annotated place. `span` is null exactly when `state` is `orphaned`; `text` is what the reader marked, also then. */
export interface Annotation extends Provenance {
  readonly id: string;
  readonly span: Span | null;
  readonly text: string;
  readonly status: Status;
  readonly state: AnchorState;
  /** Only while the place, or a quote's content or cue, is not found. */
  readonly lastKnown?: LastKnown;
}
