import type { TokenRange } from '../text/sentence';

/** Whether two ranges have a token in common. */
export const overlaps = (one: TokenRange, other: TokenRange): boolean => other.from < one.to && one.from < other.to;

export function overlapsAny(range: TokenRange, others: readonly TokenRange[]): boolean {
  for (const other of others) if (overlaps(range, other)) return true;
  return false;
}
