import { wordSet } from '../wordSet';

/** What players of a team are called by where they play, and hardly anybody else. */
export const PLAYERS = wordSet(
  'striker goalkeeper goaltender midfielder defender winger quarterback linebacker pitcher outfielder shortstop forward defenseman',
);
