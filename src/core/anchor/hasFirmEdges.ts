import type { Span } from '../text/span';
import { spanLength } from '../text/span';
import type { Hunk } from './textDiff';

/** In UTF-16 units: less may be put into a name. */
const SHORTEST_DOUBTFUL = 12;
/** Share of a place. */
const MUCH = 0.15;

/**
 * Whether both ends of a changed place are its own. Where a sentence was rewritten, a little word of it is in what was put in before it too, and a place
 * that begins there has much at its end that never belonged to it.
 *
 * @param now A place of the new text, as the hunks of the comparison give it.
 */
export function hasFirmEdges(now: Span, hunks: readonly Hunk[]): boolean {
  const inside = hunks.map(({ after }) => after).filter(({ start, end }) => now.start < start && start < end && end < now.end);
  const isFirm = (kept: number, added: number): boolean => added < Math.max(SHORTEST_DOUBTFUL, kept, spanLength(now) * MUCH);
  const [first, last] = [inside[0], inside.at(-1)];
  return (
    first === undefined ||
    last === undefined ||
    (isFirm(first.start - now.start, spanLength(first)) && isFirm(now.end - last.end, spanLength(last)))
  );
}
