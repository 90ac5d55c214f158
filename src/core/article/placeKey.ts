import type { AnnotationKind } from '../model/annotation';
import type { Span } from '../text/span';

/** One text for each kind at each place: two annotations that share it are about the same. */
export const placeKey = (kind: AnnotationKind, { start, end }: Span): string => `${kind}:${start}:${end}`;
