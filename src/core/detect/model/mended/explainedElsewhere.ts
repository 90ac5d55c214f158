import type { TokenRange } from '../../../text/sentence';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { OF_OTHERS } from './ofOthers';

const EXPLAINED = Sighting.explained | Sighting.initials;
const LEAST_LETTERS = 3;

/**
 * "Kestrel Student Union (KSU)", later "a | KSU | leader of the harbour": the letters in a stretch of capitals that the article has explained as those of
 * an organization, in front of other words.
 */
export function explainedElsewhere(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  evidence: TokenEvidence,
): readonly TokenRange[] {
  const letters: TokenRange[] = [];
  for (let at = from; at < to; at++) if (isExplained(paragraph, at, evidence)) letters.push({ from: at, to: at + 1 });
  return letters;
}

function isExplained(paragraph: ParagraphAnalysis, index: number, evidence: TokenEvidence): boolean {
  if (caseAt(paragraph, index) !== 'upper') return false;
  const seen = seenAt(evidence, index);
  if ((seen & Sighting.organizationWhole) === 0 || (seen & EXPLAINED) === 0) return false;
  if ((seen & (Sighting.office | OF_OTHERS)) !== 0) return false;
  // "Students Say KSU Cuts Hurt": a headline that ran into the text.
  if (caseAt(paragraph, index + 1) === 'capital') return false;
  return keyAt(paragraph, index).length >= LEAST_LETTERS && !hasClass(paragraph, index, WordClass.notName);
}
