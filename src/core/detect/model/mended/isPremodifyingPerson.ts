import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';

/** What is called by the surname of whoever heads it or runs for office. */
const OF_LEADERS = wordSet('government campaign candidacy presidency premiership cabinet');
/** What is called by the surname of somebody whom the article names in full. */
const OF_ANYBODY = joinedSet(
  OF_LEADERS,
  wordSet(
    'camp nomination transition era years aide aides adviser advisers ally allies loyalist loyalists supporter supporters voters appointee appointees ' +
      'trial inquiry probe murder killing resignation report estate lawyer lawyers rally rallies speech verdict defence defense',
  ),
);
const THINGS = Sighting.ship | Sighting.storm | Sighting.town;

/**
 * Whether one word is the surname of whose government, campaign or trial is told of: "the Lorne government" where lists know the word as a surname alone,
 * "the Noon campaign" and "a Noon White House official" where the article knows Ada Noon.
 */
export function isPremodifyingPerson(paragraph: ParagraphAnalysis, at: number, evidence: TokenEvidence): boolean {
  const noun = keyAt(paragraph, at + 1);
  const isOfWhiteHouse = noun === 'white' && keyAt(paragraph, at + 2) === 'house' && isCapital(paragraph, at + 1);
  if (!isOfWhiteHouse && !(OF_ANYBODY.has(noun) && caseAt(paragraph, at + 1) === 'lower')) return false;
  if (caseAt(paragraph, at) !== 'capital') return false;
  if (isCapital(paragraph, at - 1) && !isFunctionToken(paragraph, at - 1)) return false;
  const seen = seenAt(evidence, at);
  const isOfLeader = isOfWhiteHouse || OF_LEADERS.has(noun);
  // "The Noon Foundation" does not run for office.
  if ((seen & (isOfLeader ? THINGS : THINGS | Sighting.organizationPart)) !== 0) return false;
  if ((seen & Sighting.personLast) !== 0) return true;
  return OF_LEADERS.has(noun) && isSurnameAlone(paragraph, at) && keyAt(paragraph, at - 1) === 'the';
}

const isSurnameAlone = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, WordClass.surname) &&
  !hasClass(paragraph, index, ~(PERSON_CLASSES | WordClass.male | WordClass.female));
