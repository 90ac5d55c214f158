import type { TokenRange } from '../../../text/sentence';
import { isUnlistedName } from '../../names/signs/isUnlistedName';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { ORGANIZATION_NOUNS } from '../../words/organizationNouns';
import { isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { impliedOrganization } from './impliedOrganization';

/** Words in front of places, firms and things rather than of people. */
const NOT_BEFORE_PEOPLE = wordSet('the a an at in from near within via called named its');
const THINGS = Sighting.ship | Sighting.storm;

/**
 * Whether two or three words that no list has but as names of people are somebody: a firm, club or agency of several words nearly always bears one that
 * says what it is ("Orvexa Bank"), people do not. The weights think otherwise, as the people of the texts that they learned from are listed.
 */
export function isUnlistedPerson(paragraph: ParagraphAnalysis, name: TokenRange, evidence: TokenEvidence): boolean {
  if (!isUnlistedName(paragraph, name) || isBesideOther(paragraph, name)) return false;
  for (let i = name.from; i < name.to; i++) if ((seenAt(evidence, i) & THINGS) !== 0) return false;
  return impliedOrganization(paragraph, name, evidence) === undefined;
}

/** "the Quorrin Velzha", "freight operator Quorrin Velzha", "Quorrin Velzha & Lorne": what stands beside it is none of a person's. */
function isBesideOther(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (isCapital(paragraph, from - 1) || isCapital(paragraph, to) || textAt(paragraph, to) === '&') return true;
  const before = keyAt(paragraph, from - 1);
  return NOT_BEFORE_PEOPLE.has(before) || ORGANIZATION_NOUNS.has(before);
}
