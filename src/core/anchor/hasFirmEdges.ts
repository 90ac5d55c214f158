import { lowerBound } from '../text/lowerBound';
import { type Span, spanLength } from '../text/span';
import type { Hunk } from './diffTexts';

/** In UTF-16 units: less may be put into a name. */
const SHORTEST_DOUBTFUL = 12;
/** Share of a place. */
const MUCH = 0.15;

/**
 * Whether both ends of a changed place are its own. Where a sentence was rewritten, a little word of it is in what was put in before it too, and a place
 * that begins there has much at its end that never belonged to it.
 *
 * @param now A place of the new text, as the hunks of the comparison give it.
 * @param hunks Ascending, as the comparison has them.
 */
export function hasFirmEdges(now: Span, hunks: readonly Hunk[]): boolean {
  const inside = putInside(now, hunks);
  const isFirm = (kept: number, added: number): boolean => added < Math.max(SHORTEST_DOUBTFUL, kept, spanLength(now) * MUCH);
  const [first, last] = [inside[0], inside.at(-1)];
  return (
    first === undefined ||
    last === undefined ||
    (isFirm(first.start - now.start, spanLength(first)) && isFirm(now.end - last.end, spanLength(last)))
  );
}

/** What of the new text was put in between the ends of a place. Looks at the hunks there only: a text may have as many as it has annotations. */
function putInside(now: Span, hunks: readonly Hunk[]): readonly Span[] {
  const inside: Span[] = [];
  for (let n = lowerBound(hunks, ({ after }) => after.start > now.start); ; n++) {
    const after = hunks[n]?.after;
    if (after === undefined || after.start >= now.end) return inside;
    if (after.start < after.end && after.end < now.end) inside.push(after);
  }
}
