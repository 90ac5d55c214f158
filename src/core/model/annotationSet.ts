import type { Span } from '../text/span';
import type { AnnotationKind } from './annotation';
import type { Entity } from './entity';
import type { Quote } from './quote';

/** A reader's "no": this text at this place, or with no place (`anywhere`) this text everywhere in the article. */
export interface Rejection {
  /** Identity while the article is open; not stored. */
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly scope: 'place' | 'anywhere';
  /** Null for `anywhere`, and for a place that could not be found again. */
  readonly span: Span | null;
}

/** Everything annotated in one article. Entities and quotes are in order of their first place in the text. */
export interface AnnotationSet {
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly rejected: readonly Rejection[];
}

export const EMPTY_SET: AnnotationSet = { people: [], organizations: [], quotes: [], rejected: [] };

export const entitiesOf = (set: AnnotationSet): readonly Entity[] => [...set.people, ...set.organizations];
