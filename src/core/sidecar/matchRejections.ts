import { equalPlain, type Fields } from './entryFields';

/**
 * Which entry of `old` each entry of `next` is, by index. Rejections have no ids: the same kind and words at the same place, else the next of
 * the same kind and words.
 */
export function matchRejections(old: readonly Fields[], next: readonly Fields[]): ReadonlyMap<number, number> {
  const free = new Set(old.keys());
  const matches = new Map<number, number>();
  for (const keys of [
    ['kind', 'text', 'at'],
    ['kind', 'text'],
  ]) {
    for (const [n, item] of next.entries()) {
      if (matches.has(n)) continue;
      const match = [...free].find(
        (m) =>
          keys.every((key) => equalPlain(old[m]?.[key], item[key])) && (item.at === undefined) === (old[m]?.at === undefined),
      );
      if (match === undefined) continue;
      matches.set(n, match);
      free.delete(match);
    }
  }
  return matches;
}
