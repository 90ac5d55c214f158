import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { joinedSet, wordSet } from '../../words/wordSet';
import { isAmongSmallWords } from './isAmongSmallWords';
import { isDetermined } from './isDetermined';

/** What clubs go by whose name holds it: "City" is Velanto City. The first mean little else behind a small word. */
const SURE_CLUB_WORDS = wordSet('united rovers wanderers villa athletic albion');
const CLUB_WORDS = joinedSet(SURE_CLUB_WORDS, wordSet('city town county forest palace real sporting'));
const OF_SIDES = wordSet(
  'are were have side fans players supporters boss manager captain skipper coach striker midfielder defender winger goalkeeper',
);

/** "City were beaten", "the United boss", "left United": whether a word is a club that the article has in full, where it tells of games or the words around do. */
export function isClubInShort(paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean {
  const key = keyAt(paragraph, index);
  const seen = seenAt(evidence, index);
  if (!CLUB_WORDS.has(key) || (seen & Sighting.organizationPart) === 0) return false;
  if (isCapital(paragraph, index + 1)) return false;
  if (isCapital(paragraph, index - 1) && !isFunctionToken(paragraph, index - 1)) return false;
  if (OF_SIDES.has(keyAt(paragraph, index + 1))) return true;
  if (isDetermined(paragraph, index) || keyAt(paragraph, index - 1) === 'in') return false;
  return (seen & Sighting.league) !== 0 || (SURE_CLUB_WORDS.has(key) && isAmongSmallWords(paragraph, index));
}
