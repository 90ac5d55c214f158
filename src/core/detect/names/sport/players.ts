import { wordSet } from '../../words/wordSet';

/** What players of a team are called by where they play, and hardly anybody else. */
export const PLAYERS = wordSet(
  'striker goalkeeper goaltender midfielder defender winger quarterback linebacker pitcher outfielder shortstop forward defenseman',
);

/** The same in letters, as notes of games and moves have them: "RHP", "WR", "D". */
export const POSITION_LETTERS = wordSet(
  'qb rb fb wr te ol ot og de dt dl lb cb db ss fs pk lf rf cf dh of inf lhp rhp pg sg sf pf lw rw c d f g p k s t',
);
