import type { Span } from '../text/span';

/** How many characters two spans share; negative when they lie apart. */
export const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Intersection over union of two spans, from 0 to 1 (Jaccard 1912). */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
