/** Where 32-bit FNV-1a starts (Fowler, Noll, Vo). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a: takes a code unit or a byte into a hash. */
export const hashedUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** 32-bit FNV-1a over the UTF-16 code units of a text, between two offsets. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashedUnit(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** Mixes a value into a hash, by one round of MurmurHash3's finalizer (Appleby 2011), so that neighbouring values land far apart. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** 32-bit FNV-1a over bytes. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = HASH_SEED;
  // By index: over an iterator it takes several times as long.
  let i = 0;
  while (i < bytes.length) hash = hashedUnit(hash, bytes[i++] ?? 0);
  return hash >>> 0;
}
