import type { Person } from './person';

/** Fewer people tell nothing about how an article calls them. */
const LEAST_PEOPLE = 2;

/** Whether the article calls people by their first names ("Hirut" for Hirut Bekele), as news of Ethiopia or Iceland does, and nobody by the last. */
export function callsByFirstName(people: readonly Person[], singles: ReadonlySet<string>): boolean {
  if (singles.size === 0) return false;
  const named = people.filter(({ words, familyFirst }) => words.length > 1 && !familyFirst);
  const firstWords = new Set(named.map(({ words }) => words[0]));
  let called = 0;
  for (const { words } of named) {
    const last = words[words.length - 1] ?? '';
    if (singles.has(words[0] ?? '')) called++;
    else if (singles.has(last) && !firstWords.has(last)) return false;
  }
  return called >= LEAST_PEOPLE;
}
