/** Beyond so many insertions and deletions two lists count as having nothing more in common: keeps the worst case below a tenth of a second. */
const MOST_EDITS = 1200;

/** A token of the first list and the one of the second that it is. */
export type Match = readonly [number, number];

/**
 * The longest common subsequence of two lists, as ascending pairs of indexes (Myers, "An O(ND) difference algorithm", Algorithmica 1,
 * 1986). Tokens that only one list has are set aside first, as GNU diff does, so that a text rewritten whole costs next to nothing.
 */
export function matchTokens(a: readonly string[], b: readonly string[]): readonly Match[] {
  const matches: Match[] = [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) matches.push([start, start++]);
  let [endA, endB] = [a.length, b.length];
  const tail: Match[] = [];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) tail.push([--endA, --endB]);

  const [inA, inB] = [new Set(a.slice(start, endA)), new Set(b.slice(start, endB))];
  const left = indexes(start, endA).filter((i) => inB.has(a[i] ?? ''));
  const right = indexes(start, endB).filter((j) => inA.has(b[j] ?? ''));
  const ids = new Map<string, number>();
  const idOf = (token: string): number => {
    const id = ids.get(token) ?? ids.size;
    ids.set(token, id);
    return id;
  };
  const [idsA, idsB] = [Int32Array.from(left, (i) => idOf(a[i] ?? '')), Int32Array.from(right, (j) => idOf(b[j] ?? ''))];
  for (const [i, j] of commonSubsequence(idsA, idsB)) matches.push([left[i] ?? 0, right[j] ?? 0]);
  return [...matches, ...tail.reverse()];
}

const indexes = (start: number, end: number): number[] => Array.from({ length: Math.max(0, end - start) }, (_, n) => start + n);

function commonSubsequence(a: Int32Array, b: Int32Array): readonly Match[] {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  // furthest[k + most]: how far down `a` a path on diagonal k (index in a minus index in b) has come.
  const furthest = new Int32Array(2 * most + 2);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(most - edits, most + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (furthest[most + k - 1] ?? 0) < (furthest[most + k + 1] ?? 0));
      let x = down ? (furthest[most + k + 1] ?? 0) : (furthest[most + k - 1] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[most + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

function walkBack(trace: readonly Int32Array[], endA: number, endB: number): readonly Match[] {
  const matches: Match[] = [];
  let [x, y] = [endA, endB];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const at = (k: number): number => trace[edits]?.[k + edits] ?? 0;
    const k = x - y;
    const down = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const previousK = down ? k + 1 : k - 1;
    const previousX = edits === 0 ? 0 : at(previousK);
    const previousY = edits === 0 ? 0 : previousX - previousK;
    while (x > previousX && y > previousY) matches.push([--x, --y]);
    [x, y] = [previousX, previousY];
  }
  return matches.reverse();
}
