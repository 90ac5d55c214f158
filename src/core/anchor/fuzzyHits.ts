import type { Span } from '../text/span';

/** Largest share of a quote's units that may be edited. */
const MOST_EDITS = 0.2;
const GRAM = 5;
const MOST_CANDIDATES = 4;
/** Share of a quote's grams that a stretch must have to be worth a comparison; unrelated text has next to none. */
const FEWEST_GRAMS = 0.12;
const BLOOM_BITS = 20;

/**
 * Where long words stand in a text with edits of up to a fifth of their length. Places worth looking at are those that share
 * grams of five units on about the same diagonal; there, the least edits decide (Sellers, J. Algorithms 1, 1980). One pass over the text.
 *
 * @returns For each of `words` (by index) the stretches of the text, best first.
 */
export function fuzzyHits(text: string, words: readonly string[]): readonly (readonly Span[])[] {
  if (words.length === 0) return [];
  const grams = new Map<number, { readonly word: number; readonly offset: number }[]>();
  const bloom = new Uint8Array(1 << BLOOM_BITS);
  for (const [word, pattern] of words.entries()) {
    for (let offset = 0; offset + GRAM <= pattern.length; offset++) {
      const gram = gramAt(pattern, offset);
      bloom[gram >>> (32 - BLOOM_BITS)] = 1;
      const places = grams.get(gram);
      if (places) places.push({ word, offset });
      else grams.set(gram, [{ word, offset }]);
    }
  }
  const bins = words.map(() => new Map<number, number>());
  const widths = words.map((word) => Math.max(16, Math.ceil(word.length * MOST_EDITS)));
  for (let i = 0; i + GRAM <= text.length; i++) {
    const gram = gramAt(text, i);
    if (bloom[gram >>> (32 - BLOOM_BITS)] === 0) continue;
    for (const { word, offset } of grams.get(gram) ?? []) {
      const bin = Math.floor((i - offset) / (widths[word] ?? 1));
      const counts = bins[word];
      counts?.set(bin, (counts.get(bin) ?? 0) + 1);
    }
  }
  return words.map((word, n) => verified(text, word, bins[n] ?? new Map<number, number>(), widths[n] ?? 1));
}

function gramAt(text: string, at: number): number {
  let hash = 0;
  for (let i = 0; i < GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
}

function verified(text: string, word: string, counts: ReadonlyMap<number, number>, width: number): Span[] {
  const fewest = Math.max(2, (word.length - GRAM + 1) * FEWEST_GRAMS);
  // A place may lie across the border of two bins.
  const likely = [...counts.keys()]
    .map((bin) => ({ bin, count: (counts.get(bin) ?? 0) + (counts.get(bin + 1) ?? 0) }))
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CANDIDATES);
  const found = new Map<number, { readonly span: Span; readonly edits: number }>();
  for (const { bin } of likely) {
    const from = Math.max(0, (bin - 1) * width);
    const window = text.slice(from, (bin + 3) * width + word.length);
    const match = leastEdits(window, word);
    if (match.edits > word.length * MOST_EDITS || match.end <= match.start) continue;
    found.set(from + match.start, { span: { start: from + match.start, end: from + match.end }, edits: match.edits });
  }
  return [...found.values()].sort((a, b) => a.edits - b.edits).map(({ span }) => span);
}

/** The stretch of a window that turns into the word with the fewest edits. */
function leastEdits(window: string, word: string): { readonly start: number; readonly end: number; readonly edits: number } {
  const length = word.length;
  // One column for each unit of the window: edits to turn a stretch that ends here into the first i units of the word, and where it starts.
  const edits = Int32Array.from({ length: length + 1 }, (_, i) => i);
  const starts = new Int32Array(length + 1);
  let best = { start: 0, end: 0, edits: length };
  for (let j = 1; j <= window.length; j++) {
    const unit = window.charCodeAt(j - 1);
    let diagonal = edits[0] ?? 0;
    let diagonalStart = starts[0] ?? 0;
    starts[0] = j;
    for (let i = 1; i <= length; i++) {
      const left = edits[i] ?? 0;
      const leftStart = starts[i] ?? 0;
      let least = diagonal + (word.charCodeAt(i - 1) === unit ? 0 : 1);
      let start = diagonalStart;
      const up = (edits[i - 1] ?? 0) + 1;
      if (up < least) {
        least = up;
        start = starts[i - 1] ?? 0;
      }
      if (left + 1 < least) {
        least = left + 1;
        start = leftStart;
      }
      edits[i] = least;
      starts[i] = start;
      diagonal = left;
      diagonalStart = leftStart;
    }
    const all = edits[length] ?? length;
    if (all < best.edits) best = { start: starts[length] ?? 0, end: j, edits: all };
  }
  return best;
}
