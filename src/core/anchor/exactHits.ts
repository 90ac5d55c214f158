/**
 * All places of several words in a text, overlapping ones too, in one pass over it: words are looked up by their first two code units.
 *
 * @returns For each word the offsets of its places, ascending.
 */
export function exactHits(text: string, words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const hits = new Map<string, number[]>();
  const byStart = new Map<number, string[]>();
  // Nearly every place of the text starts no word: a small table says so without a look-up in the map.
  const isStart = new Uint8Array(0x10000);
  for (const word of words) {
    if (word === '' || hits.has(word)) continue;
    hits.set(word, word.length === 1 ? placesOf(text, word) : []);
    if (word.length === 1) continue;
    const start = pairAt(word, 0);
    isStart[start & 0xffff] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  if (byStart.size === 0) return hits;
  for (let i = 0; i + 1 < text.length; i++) {
    const start = pairAt(text, i);
    if (isStart[start & 0xffff] === 0) continue;
    for (const word of byStart.get(start) ?? []) if (text.startsWith(word, i)) hits.get(word)?.push(i);
  }
  return hits;
}

// The low half mixes both units, since it is the index into the table.
const pairAt = (text: string, i: number): number =>
  (text.charCodeAt(i) * 0x10000 + ((text.charCodeAt(i) * 257) ^ text.charCodeAt(i + 1))) >>> 0;

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let i = text.indexOf(word); i !== -1; i = text.indexOf(word, i + 1)) places.push(i);
  return places;
}
