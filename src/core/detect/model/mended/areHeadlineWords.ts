import type { TokenRange } from '../../../text/sentence';
import { NAME_SIGHTINGS, seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';

const C = WordClass;
const ORDINARY = C.common | C.english | C.role | C.kin | C.cue | C.cueNoun | C.headWeak;
const NAMED = C.acronym | PERSON_CLASSES | PLACE_CLASSES;
/** In an article that tells of games, any ordinary word may be a team. */
const SHOWN = NAME_SIGHTINGS | Sighting.league;

/** "Growers Fret as Frost Nears": ordinary words of a headline where all words have a capital. The weights know too few of them. */
export function areHeadlineWords(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (paragraph.caseStyle !== 'title') return false;
  for (let i = from; i < to; i++) if (!isOrdinary(paragraph, i) || (seenAt(evidence, i) & SHOWN) !== 0) return false;
  return true;
}

function isOrdinary(paragraph: ParagraphAnalysis, index: number): boolean {
  if (caseAt(paragraph, index) !== 'capital') return false;
  if (!hasClass(paragraph, index, ORDINARY) || hasClass(paragraph, index, NAMED)) return false;
  // "Senators" are a team, and "Target" is a firm, but whoever votes is no team.
  return !hasClass(paragraph, index, C.organization) || hasClass(paragraph, index, C.role);
}
