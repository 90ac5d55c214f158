/** Share of pairs of neighbouring units that two words have in common, from 0 to 1 (Dice, Ecology 26, 1945). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = [pairsOf(a), pairsOf(b)];
  const shared = [...inA].reduce((sum, [pair, count]) => sum + Math.min(count, inB.get(pair) ?? 0), 0);
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

function pairsOf(word: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < word.length; i++) counts.set(word.slice(i, i + 2), (counts.get(word.slice(i, i + 2)) ?? 0) + 1);
  return counts;
}
