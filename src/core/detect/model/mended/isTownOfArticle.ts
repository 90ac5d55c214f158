import type { TokenRange } from '../../../text/sentence';
import { townSign } from '../../names/signs/townSign';
import { isTeamPlace } from '../../names/sport/teamPlace';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { hasClass, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const NO_TOWN = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix;
/** That the article has an organization of the name, or a team of the town. */
const OF_BODY = Sighting.initials | Sighting.teamTown;

/**
 * "| Velan | has one doctor", in an article that has people live in Velan: one word that no list has for an organization and that is spoken of as a town
 * more than as anything else. Where the article tells of games,
 * only where the words around it say so here.
 */
export function isTownOfArticle(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  const seen = seenAt(evidence, from);
  if (to - from > 1 || (seen & Sighting.town) === 0 || (seen & OF_BODY) !== 0 || hasClass(paragraph, from, NO_TOWN)) return false;
  const sign = townSign(paragraph, from);
  return sign > 0 || (sign === 0 && (seen & Sighting.league) === 0 && !isTeam(paragraph, { from, to }));
}

/** "| Velan | play Losko". */
function isTeam(paragraph: ParagraphAnalysis, word: TokenRange): boolean {
  const sentence = paragraph.sentences.find(({ from, to }) => from <= word.from && word.from < to);
  return sentence !== undefined && isTeamPlace(paragraph, word, sentence);
}
