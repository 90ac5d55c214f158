import { MOST_CANDIDATES, type OrganizationDraft } from './organizationDraft';

const LEAST_LETTERS = 3;

/** "Old Rovers" for the Oldport Rovers, "West Harr" for West Harrow Albion: the only organization whose words the short ones begin. */
export function clippedName(
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
): OrganizationDraft | undefined {
  if (words.length < 2) return undefined;
  const sharing = new Set(words.flatMap((word) => (byWord.get(word) ?? []).slice(0, MOST_CANDIDATES)));
  const [only, another] = [...sharing].filter((group) => isClipped(words, group.words));
  return another === undefined ? only : undefined;
}

/** Whether each word is, or begins, the one at its place; one more may follow. */
const isClipped = (short: readonly string[], long: readonly string[]): boolean =>
  long.length - short.length <= 1 &&
  short.every((word, at) => word === long[at] || (word.length >= LEAST_LETTERS && (long[at] ?? '').startsWith(word)));
