import type { Focus } from '../focus/focus';
import type { DescriptionContext } from '../focus/descriptionContext';
import { wordSet } from '../../words/wordSet';

/** Words for those who hold or seek an office that parties fill. */
const PARTY_OFFICES = wordSet(
  'senator representative congressman congresswoman governor minister premier president mayor lawmaker legislator councillor councilman mp mpp mla ' +
    'candidate leader speaker whip critic chairman chairwoman chair',
);

export const isPartyOffice = (word: string): boolean => PARTY_OFFICES.has(word);

/** Whether a role or title of somebody is an office that parties fill. */
export function isPolitician({ entity }: Focus, { withRole }: DescriptionContext): boolean {
  if (entity === undefined) return false;
  for (const office of PARTY_OFFICES) if (withRole(office).includes(entity)) return true;
  return false;
}
