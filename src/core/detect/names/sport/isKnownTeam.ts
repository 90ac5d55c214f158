import type { TokenRange } from '../../../text/sentence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { isClubTown } from '../signs/isClubTown';
import { playsInLeague } from './teamGames';
import { actsAsTeam, mayBeTeam } from './teamPlace';
import { Sighting } from '../../wordEvidence';

const S = Sighting;

/**
 * Whether a place of which the article knows the team stands for it here, or one of an article about teams that plays here or is a club's. `seen` is what the
 * document shows about its words.
 */
export const isKnownTeam = (
  paragraph: ParagraphAnalysis,
  place: TokenRange,
  seen: readonly number[],
  sentence: TokenRange,
): boolean =>
  (seen.every((bits) => (bits & S.team) !== 0) ||
    (seen.every((bits) => (bits & S.teamTown) !== 0) && actsAsTeam(paragraph, place, sentence)) ||
    (((seen[0] ?? 0) & S.league) !== 0 && (playsInLeague(paragraph, place) || isClubTown(paragraph, place)))) &&
  mayBeTeam(paragraph, place, sentence);
