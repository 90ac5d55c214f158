import type { Annotation } from '../../model/annotation';
import { allAnnotations, type AnnotationSet } from '../../model/annotationSet';
import { compareSpans, sameSpan, type Span, spanLength } from '../../text/span';

/** A mention or quote that has a place. */
export interface ReviewStop {
  readonly id: string;
  readonly span: Span;
}

/** What is still to be decided, in reading order: a quote before the names in it. */
export const reviewStops = (set: AnnotationSet): readonly ReviewStop[] => placed(set, ({ status }) => status === 'suggested');

/** The stop behind a place, or the first one where none is. */
export function stopAfter(stops: readonly ReviewStop[], here: Span): ReviewStop | undefined {
  return stops.find(({ span }) => compareSpans(span, here) > 0) ?? stops[0];
}

/** The shortest stop that an offset stands in or right behind: a name before the quote that it is in. */
export function stopAround(stops: readonly ReviewStop[], offset: number): ReviewStop | undefined {
  const around = stops.filter(({ span }) => span.start <= offset && offset <= span.end);
  return around.reduce<ReviewStop | undefined>(
    (shortest, stop) => (shortest === undefined || spanLength(stop.span) < spanLength(shortest.span) ? stop : shortest),
    undefined,
  );
}

/** The stop before a place, or the last one where none is. */
export function stopBefore(stops: readonly ReviewStop[], here: Span): ReviewStop | undefined {
  return stops.filter(({ span }) => compareSpans(span, here) < 0).at(-1) ?? stops.at(-1);
}

/** The annotation at exactly this place, one that is to be decided before others. */
export function annotationHere(set: AnnotationSet, here: Span): ReviewStop | undefined {
  const all = placed(set, () => true).filter(({ span }) => sameSpan(span, here));
  const open = new Set(reviewStops(set).map(({ id }) => id));
  return all.find(({ id }) => open.has(id)) ?? all[0];
}

function placed(set: AnnotationSet, isWanted: (annotation: Annotation) => boolean): readonly ReviewStop[] {
  return allAnnotations(set)
    .filter(isWanted)
    .flatMap(({ id, span }) => (span === null ? [] : [{ id, span }]))
    .sort((a, b) => compareSpans(a.span, b.span));
}
