import type { TokenRange } from '../text/sentence';

/** Ranges in the order of the text, which most lists of them have already. They are sorted where they are. */
export const inTextOrder = <T extends TokenRange>(ranges: T[]): T[] =>
  isInOrder(ranges) ? ranges : ranges.sort((a, b) => a.from - b.from);

function isInOrder(ranges: readonly TokenRange[]): boolean {
  let last = 0;
  for (const { from } of ranges) {
    if (from < last) return false;
    last = from;
  }
  return true;
}
