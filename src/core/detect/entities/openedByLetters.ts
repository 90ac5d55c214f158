import { MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';

/** "HU Commission" for the Harbour Union Commission: the organization whose first words the letters stand for, and which has all the other words. */
export function openedByLetters(
  text: string,
  [letters = '', ...rest]: readonly string[],
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
): OrganizationDraft | undefined {
  const last = rest[rest.length - 1];
  const sharing = last === undefined ? undefined : byWord.get(last);
  if (sharing === undefined || !/^(?:\p{Lu}\.?){2,5} /u.test(text)) return undefined;
  const initials = letters.replaceAll('.', '');
  return sharing.slice(0, MOST_CANDIDATES).find(({ words }) => isSpelledOut(initials, rest, words));
}

function isSpelledOut(initials: string, rest: readonly string[], long: readonly string[]): boolean {
  const from = long.length - rest.length;
  if (from !== initials.length || !rest.every((word, at) => word === long[from + at])) return false;
  return long.slice(0, from).every((word, at) => word.startsWith(initials.charAt(at)));
}
