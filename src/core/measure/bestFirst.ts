import { overlaps, type Span } from '../text/span';

/**
 * Pairs the spans of two annotators one to one, the best match first; of equal matches the one that stands first in `left`. Spans that do
 * not overlap never match.
 * @param similarity 0 for no match.
 * @returns For each index of `left` that found a partner, the index in `right`.
 */
export function bestFirst<L extends Span, R extends Span>(
  left: readonly L[],
  right: readonly R[],
  similarity: (left: L, right: R) => number,
): ReadonlyMap<number, number> {
  const candidates: { readonly l: number; readonly r: number; readonly value: number }[] = [];
  for (const [l, a] of left.entries()) {
    for (const [r, b] of right.entries()) {
      if (!overlaps(a, b)) continue;
      const value = similarity(a, b);
      if (value > 0) candidates.push({ l, r, value });
    }
  }
  candidates.sort((a, b) => b.value - a.value || a.l - b.l);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { l, r } of candidates) {
    if (partners.has(l) || taken.has(r)) continue;
    partners.set(l, r);
    taken.add(r);
  }
  return partners;
}
