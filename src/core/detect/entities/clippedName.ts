import { MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';

const LEAST_LETTERS = 3;

/** "Old Rovers" for the Oldport Rovers, "West Harr" for West Harrow Albion: the only organization whose words the short ones begin. */
export function clippedName(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
): OrganizationDraft | undefined {
  if (words.length < 2) return undefined;
  let only: OrganizationDraft | undefined;
  for (const word of words) {
    for (const group of byWord.get(word)?.slice(0, MOST_CANDIDATES) ?? []) {
      if (group === only || !isClipped(words, group.words)) continue;
      if (only !== undefined) return undefined;
      only = group;
    }
  }
  return only;
}

/** Whether each word is, or begins, the one at its place; one more may follow. */
const isClipped = (short: readonly string[], long: readonly string[]): boolean =>
  long.length - short.length <= 1 &&
  short.every((word, at) => word === long[at] || (word.length >= LEAST_LETTERS && (long[at] ?? '').startsWith(word)));
