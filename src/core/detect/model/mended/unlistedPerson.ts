import type { TokenRange } from '../../../text/sentence';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { ORGANIZATION_NOUNS } from '../../words/organizationNouns';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { impliedOrganization } from './impliedOrganization';

const NAMES = PERSON_CLASSES | WordClass.particle | WordClass.male | WordClass.female;
const FEWEST_WORDS = 2;
const MOST_WORDS = 3;
/** Words in front of places, firms and things rather than of people. */
const NOT_BEFORE_PEOPLE = wordSet('the a an at in from near within via called named its');
const THINGS = Sighting.ship | Sighting.storm;

/**
 * Whether two or three words that no list has but as names of people are somebody: a firm, club or agency of several words nearly always bears one that
 * says what it is ("Orvexa Bank"), people do not. The weights think otherwise, as the people of the texts that they learned from are listed.
 */
export function isUnlistedPerson(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean {
  const { from, to } = name;
  if (to - from < FEWEST_WORDS || to - from > MOST_WORDS || isCapital(paragraph, to)) return false;
  if (isCapital(paragraph, from - 1) || NOT_BEFORE_PEOPLE.has(keyAt(paragraph, from - 1)) || textAt(paragraph, to) === '&')
    return false;
  if (ORGANIZATION_NOUNS.has(keyAt(paragraph, from - 1))) return false;
  for (let i = from; i < to; i++) {
    if (tokenAt(paragraph, i)?.kind !== 'word' || caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, ~NAMES))
      return false;
    if ((seenAt(evidence, i) & THINGS) !== 0) return false;
  }
  return impliedOrganization(paragraph, name, evidence) === undefined;
}
