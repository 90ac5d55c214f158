import { wordSet } from '../../words/wordSet';

/** Those that are told things together: courts, houses and panels. */
export const AUDIENCE = wordSet(
  'court courts jury jurors inquest hearing tribunal inquiry trial panel committee subcommittee commission judge judges magistrate magistrates ' +
    'council councillors meeting assembly parliament senate congress house',
);
