import type { TokenRange } from '../../../text/sentence';
import { isTownArticle, startOfTown, townSign } from '../../names/townSign';
import { isTeamPlace } from '../../names/sport/teamPlace';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { hasClass, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const NO_TOWN = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix;
/** That the article has an organization of the name, or a team of the town. */
const OF_BODY = Sighting.initials | Sighting.teamTown;

/**
 * "| Velan | has one doctor", in an article that has people live in Velan: a word or two that no list has for an organization and that are spoken of as a
 * town more than as anything else. Where the article tells of games, only where the words around say so here.
 */
export function isTownOfArticle(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean {
  const { from, to } = name;
  const seen = seenAt(evidence, to - 1);
  if ((seen & Sighting.town) === 0 || (seen & OF_BODY) !== 0 || startOfTown(paragraph, to - 1) !== from) return false;
  if (hasClass(paragraph, to - 1, NO_TOWN)) return false;
  if (from < to - 1 && !isTownArticle(paragraph, from) && !isTownOfTwo(paragraph, name, evidence)) return false;
  const sign = townSign(paragraph, name);
  if (sign !== 0) return sign > 0;
  return ((seen & Sighting.league) === 0 || isPlaced(paragraph, from)) && !isTeam(paragraph, name);
}

/** "students | from Velan |", "played | at Velan |": no team, also where the article tells of games, unless somebody comes to play for another. */
const isPlaced = (paragraph: ParagraphAnalysis, from: number): boolean =>
  /^(?:at|from)$/u.test(keyAt(paragraph, from - 1)) &&
  !/^(?:signed|transfer|transferred|joined|loan|loaned|move|moved|acquired|bought|arrived)$/u.test(keyAt(paragraph, from - 2));

/** "| Losko Velan |": both words are of towns, and the lists have no organization of the name. */
const isTownOfTwo = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  (seenAt(evidence, from) & Sighting.town) !== 0 && listedPhrase(paragraph, from, to, C.organization | C.acronym)?.to !== to;

/** What the article shows of somebody whom it calls so. */
const OF_PERSON = Sighting.personFirst | Sighting.personMiddle | Sighting.afterTitle | Sighting.personal;

/** "Ada Lorne, 31, of | Velan |": one word, or two of which the first is "Al", that the words around take for a town here as well. */
export const isTownTakenForPerson = (paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean =>
  isTownOfArticle(paragraph, name, evidence) &&
  (seenAt(evidence, name.to - 1) & OF_PERSON) === 0 &&
  (isTownArticle(paragraph, name.from) || (name.to - name.from === 1 && isSurname(paragraph, name, evidence)));

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
