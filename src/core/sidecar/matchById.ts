import type { Fields } from './entryFields';

/** For each of the next entries the index of the old one of the same id; undefined where there is none. */
export function matchById(old: readonly Fields[], next: readonly Fields[]): readonly (number | undefined)[] {
  const byId = new Map(old.map(({ id }, n) => [id, n]));
  return next.map(({ id }) => byId.get(id));
}
