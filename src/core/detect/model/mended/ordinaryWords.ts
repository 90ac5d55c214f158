import type { TokenRange } from '../../../text/sentence';
import { PERSON_SIGHTINGS, seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';

const C = WordClass;
const ORDINARY = C.common | C.english | C.role | C.kin | C.cue | C.cueNoun | C.headWeak;
const NAMED = C.acronym | PERSON_CLASSES | PLACE_CLASSES;
/** What shows that the article knows a name of the word or one that holds it, or that teams play in it. */
const SHOWN =
  Sighting.capital |
  PERSON_SIGHTINGS |
  Sighting.organizationFirst |
  Sighting.initials |
  Sighting.explained |
  Sighting.teamTown |
  Sighting.league;

/**
 * "Bystanders helped him up", "Growers Fret as Frost Nears": an ordinary word that has its capital only because it opens a sentence, or some in a
 * headline where all words have one. The weights know too few of them.
 */
export function areOrdinaryWords(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
): boolean {
  const opens = from === sentence.from || (from === sentence.from + 1 && tokenAt(paragraph, from - 1)?.kind !== 'word');
  if (paragraph.caseStyle !== 'title' && !(opens && to - from === 1)) return false;
  for (let i = from; i < to; i++) if (!isOrdinary(paragraph, i) || (seenAt(evidence, i) & SHOWN) !== 0) return false;
  return true;
}

function isOrdinary(paragraph: ParagraphAnalysis, index: number): boolean {
  if (caseAt(paragraph, index) !== 'capital') return false;
  if (!hasClass(paragraph, index, ORDINARY) || hasClass(paragraph, index, NAMED)) return false;
  // "Senators" are a team, and "Target" is a firm, but whoever votes is no team.
  return !hasClass(paragraph, index, C.organization) || hasClass(paragraph, index, C.role);
}
