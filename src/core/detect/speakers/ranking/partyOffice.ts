import type { Focus } from '../focus/focus';
import type { DescriptionContext } from '../focus/descriptionContext';

/** Words for those who hold or seek an office that parties fill. */
const PARTY_OFFICES =
  'senator representative congressman congresswoman governor minister premier president mayor lawmaker legislator councillor councilman mp mpp mla candidate leader speaker whip critic chairman chairwoman chair'.split(
    ' ',
  );

export const isPartyOffice = (word: string): boolean => PARTY_OFFICES.includes(word);

/** Whether a role or title of somebody is an office that parties fill. */
export const isPolitician = ({ entity }: Focus, { withRole }: DescriptionContext): boolean =>
  entity !== undefined && PARTY_OFFICES.some((office) => withRole(office).includes(entity));
