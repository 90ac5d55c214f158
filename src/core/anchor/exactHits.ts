/** Words are told apart by so many code units at their beginning, or by all of a shorter one. */
const HEAD = 12;

interface Sought {
  readonly word: string;
  readonly places: number[];
}

/**
 * All places of several words in a text, overlapping ones too, in one pass over it. What stands at a place is looked up by its beginning, so many words
 * that begin alike cost no more than few.
 *
 * @returns For each word the offsets of its places, ascending.
 */
export function exactHits(text: string, words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const hits = new Map<string, number[]>();
  const byHead = new Map<string, Sought[]>();
  // Nearly every place of the text begins no word. Two small tables say so without cutting anything out: how long the heads are that begin with two
  // units, a bit for each length, and whether a head has some units in some places.
  const lengths = new Uint16Array(0x10000);
  const mayBe = new Uint8Array(0x10000);
  for (const word of words) {
    if (word === '' || hits.has(word)) continue;
    const places = word.length === 1 ? placesOf(text, word) : [];
    hits.set(word, places);
    if (word.length === 1) continue;
    const head = word.slice(0, HEAD);
    const alike = byHead.get(head);
    if (alike !== undefined) alike.push({ word, places });
    else {
      byHead.set(head, [{ word, places }]);
      lengths[pairAt(word, 0)] = (lengths[pairAt(word, 0)] ?? 0) | (1 << head.length);
      mayBe[unitsAt(word, 0, head.length)] = 1;
    }
  }
  if (byHead.size === 0) return hits;
  for (let i = 0; i + 1 < text.length; i++) {
    for (let left = lengths[pairAt(text, i)] ?? 0; left !== 0; left &= left - 1) {
      const length = 31 - Math.clz32(left & -left);
      if (i + length > text.length || mayBe[unitsAt(text, i, length)] !== 1) continue;
      for (const { word, places } of byHead.get(text.slice(i, i + length)) ?? [])
        if (word.length === length || text.startsWith(word, i)) places.push(i);
    }
  }
  return hits;
}

const pairAt = (text: string, at: number): number => ((text.charCodeAt(at) * 257) ^ text.charCodeAt(at + 1)) & 0xffff;

/** A number for the first, a middle and the last unit of a stretch, and its length. */
const unitsAt = (text: string, at: number, length: number): number =>
  ((text.charCodeAt(at) * 257) ^
    (text.charCodeAt(at + (length >> 1)) * 31) ^
    (text.charCodeAt(at + length - 1) * 7) ^
    (length << 12)) &
  0xffff;

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let i = text.indexOf(word); i !== -1; i = text.indexOf(word, i + 1)) places.push(i);
  return places;
}
