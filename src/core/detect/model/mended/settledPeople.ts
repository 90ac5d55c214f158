import type { TokenRange } from '../../../text/sentence';
import { overlapsAny } from '../../overlap';
import type { TokenEvidence } from '../../wordEvidence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { capitalStretches } from './capitalStretches';
import { impliedPerson } from './impliedPerson';

/** A person with why it is one. */
export interface SettledPerson extends TokenRange {
  readonly why: string;
}

/**
 * The people whom the words around settle, though the weights found nothing there.
 * @param runs The runs of capitals of the paragraph, in their order.
 * @param found What was found in it.
 */
export function settledPeople(
  paragraph: ParagraphAnalysis,
  runs: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly TokenRange[],
): readonly SettledPerson[] {
  if (paragraph.caseStyle !== 'sentence') return [];
  const settled: SettledPerson[] = [];
  for (const run of runs) {
    for (const stretch of capitalStretches(paragraph, run)) {
      if (overlapsAny(stretch, found)) continue;
      const why = impliedPerson(paragraph, stretch, evidence);
      if (why !== undefined) settled.push({ ...stretch, why });
    }
  }
  return settled;
}
