import type { Match } from './matchTokens';

/**
 * Where something was put in or cut, there is often more than one way to say what: of a quote put in before another, `“A.” “B.”`, a comparison likes to
 * keep the first mark and then have `A.” “` put in. Moves the beginning of each such gap forward to where a reader would see it: to the start of a line,
 * else of a sentence, else of a word. The idea is that of git's diff, which moves gaps between lines (`diff.indentHeuristic`).
 *
 * @param a The tokens of both sides, in whole; blanks are tokens too.
 * @param matches Ascending on both sides, as {@link Match} has them.
 * @returns As many matches, ascending.
 */
export function slideGaps(a: readonly string[], b: readonly string[], matches: readonly Match[]): readonly Match[] {
  const slid = matches.map(([m, n]): [number, number] => [m, n]);
  for (let k = 0; k < slid.length; k++) {
    slideGapBehind(k, 0, slid, a, b.length);
    slideGapBehind(k, 1, slid, b, a.length);
  }
  return slid;
}

/** @param side Of the gap, if this is the only side that has one behind the match `k`. @param others How many tokens the other side has. */
function slideGapBehind(k: number, side: 0 | 1, matches: [number, number][], tokens: readonly string[], others: number): void {
  const other = side === 0 ? 1 : 0;
  const own = matches[k];
  if (own === undefined) return;
  const length = (matches[k + 1]?.[side] ?? tokens.length) - own[side] - 1;
  if (length === 0 || (matches[k + 1]?.[other] ?? others) !== own[other] + 1) return;
  let best = 0;
  let bestRank = rankOf(tokens, own[side] + 1);
  for (let moved = 1; moved <= k + 1; moved++) {
    const start = own[side] + 1 - moved;
    const first = matches[k + 1 - moved];
    const isNextTo = first?.[side] === start && first[other] === own[other] + 1 - moved;
    if (!isNextTo || tokens[start] !== tokens[start + length]) break;
    // A gap that it comes to lie beside is one with it.
    const before = matches[k - moved] ?? [-1, -1];
    const rank = rankOf(tokens, before[other] === first[other] - 1 ? before[side] + 1 : start);
    if (rank > bestRank) [best, bestRank] = [moved, rank];
  }
  for (const match of matches.slice(k + 1 - best, k + 1)) match[side] += length;
}

const SENTENCE_END = /[.!?…"'“”’»]/u;

/** How good a place a token is for a gap to begin at. */
function rankOf(tokens: readonly string[], at: number): number {
  const before = tokens[at - 1] ?? '\n';
  if (before.includes('\n')) return 3;
  if (!/\s/u.test(before)) return 0;
  return SENTENCE_END.test(tokens[at - 2] ?? '') ? 2 : 1;
}
