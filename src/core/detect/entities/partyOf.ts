import { MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';
import { latestBefore } from './shortFormOf';

/** "Harbourers" for the Harbourer Party, "New Democrats" for the New Democratic Party: the party named last that bears the name of its members. */
export function partyOf(
  words: readonly string[],
  place: number,
  byWord: ReadonlyMap<string, readonly OrganizationDraft[]>,
): OrganizationDraft | undefined {
  const last = words[words.length - 1] ?? '';
  if (!last.endsWith('s') || !/[^s]s$/u.test(last)) return undefined;
  for (const member of [last.slice(0, -1), last.replace(/crats$/u, 'cratic')]) {
    const name = [...words.slice(0, -1), member];
    const parties = (byWord.get(member) ?? []).slice(0, MOST_CANDIDATES).filter((group) => isPartyNamed(name, group.words));
    if (parties.length > 0) return parties.length === 1 ? parties[0] : latestBefore(parties, place);
  }
  return undefined;
}

/** "liberal party canada", "oldport liberal party". */
function isPartyNamed(name: readonly string[], party: readonly string[]): boolean {
  const from = party.indexOf('party') - name.length;
  return from >= 0 && name.every((word, at) => party[from + at] === word);
}
