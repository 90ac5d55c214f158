import type { TokenRange } from '../../../text/sentence';
import { startOfTown, townSign } from '../../names/townSign';
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
export function isTownOfArticle(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean {
  const { from, to } = name;
  const seen = seenAt(evidence, to - 1);
  if ((seen & Sighting.town) === 0 || (seen & OF_BODY) !== 0 || startOfTown(paragraph, to - 1) !== from) return false;
  if (hasClass(paragraph, to - 1, NO_TOWN)) return false;
  const sign = townSign(paragraph, name);
  return sign > 0 || (sign === 0 && (seen & Sighting.league) === 0 && !isTeam(paragraph, { from, to }));
}

/** What the article shows of somebody whom it calls so. */
const OF_PERSON = Sighting.personFirst | Sighting.personMiddle | Sighting.afterTitle | Sighting.personal;

/** "Ada Lorne, 31, of | Velan |": one word, or two of which the first is "Al", that the words around take for a town here as well. */
export const isTownTakenForPerson = (paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean =>
  isTownOfArticle(paragraph, name, evidence) &&
  (seenAt(evidence, name.to - 1) & OF_PERSON) === 0 &&
  (name.to - name.from > 1 || isSurname(paragraph, name, evidence));

/** "31, of | Kemp |": not somebody's given name, nor that of anybody whose given name the article has. */
const isSurname = (paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean =>
  !hasClass(paragraph, name.from, C.firstName) &&
  (seenAt(evidence, name.from) & Sighting.afterFirstName) === 0 &&
  townSign(paragraph, name) > 0;

/** "| Velan | play Losko". */
function isTeam(paragraph: ParagraphAnalysis, word: TokenRange): boolean {
  const sentence = paragraph.sentences.find(({ from, to }) => from <= word.from && word.from < to);
  return sentence !== undefined && isTeamPlace(paragraph, word, sentence);
}
