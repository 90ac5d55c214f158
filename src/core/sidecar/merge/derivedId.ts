const LETTERS = 8;
/** FNV-1a, 32 bits: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A free id in the shape of the given one, its letter and eight letters or digits, and always the same one: two who merge alike get the same file. */
export function derivedId(id: string, isTaken: (id: string) => boolean): string {
  for (let n = 2; ; n++) {
    const text = `${id}/${n}`;
    const derived = `${id.charAt(0)}${(hash(text).toString(36) + hash(`${text}/`).toString(36)).slice(0, LETTERS).padEnd(LETTERS, '0')}`;
    if (!isTaken(derived)) return derived;
  }
}

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), FNV_PRIME);
  return value >>> 0;
}
