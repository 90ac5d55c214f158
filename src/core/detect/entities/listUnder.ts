/** Entities that share a word are looked through one by one; in no article do more than this many share one. */
export const MOST_CANDIDATES = 24;

/** Puts what came last into the list under a key, once however often the key comes again for it. */
export function listUnder<T>(index: Map<string, T[]>, key: string, item: T): void {
  const sharing = index.get(key);
  if (sharing === undefined) index.set(key, [item]);
  else if (sharing[sharing.length - 1] !== item) sharing.push(item);
}
