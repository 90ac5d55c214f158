import { POSITIONS } from '../../words/nameTriggers';
import { joinedSet, wordSet } from '../../words/wordSet';

/** What players of a team are called by where they play, and hardly anybody else. */
export const PLAYERS = wordSet(
  'striker goalkeeper goaltender midfielder defender winger quarterback linebacker pitcher outfielder shortstop forward defenseman',
);

/** The same in letters, as notes of games and moves have them: "RHP", "WR", "D". Where no verb of the roster stands in front, the last mean other things. */
export const POSITION_LETTERS = joinedSet(POSITIONS, wordSet('de ss pg sg sf pf p k s t'));
