import type { TokenRange } from '../../../text/sentence';
import type { TokenEvidence } from '../../wordEvidence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import type { TaggedName } from '../weights/tagLabel';
import { capitalStretches } from './capitalStretches';
import type { ReasonedRange } from './reasonedRange';
import { settledOrganizations } from './settledOrganizations';
import { settledPeople } from './settledPeople';
import type { FoundName } from './unknownOrganization';

/** A name with why it is one. */
interface SettledName extends TaggedName {
  readonly why: string;
}

/**
 * The names that the lists, the article or the words around settle, though the weights found nothing there. Headlines, whose capitals say little,
 * settle none.
 * @param runs The runs of capitals of the paragraph, in their order.
 * @param found What was found in it.
 */
export function settledNames(
  paragraph: ParagraphAnalysis,
  runs: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly FoundName[],
): readonly SettledName[] {
  if (paragraph.caseStyle !== 'sentence') return NONE;
  const stretches = capitalStretches(paragraph, runs);
  const organizations = settledOrganizations(paragraph, runs, stretches, evidence, found);
  const people = settledPeople(paragraph, stretches, evidence, [...found, ...organizations.map(asOrganization)]);
  return [...organizations.map(asOrganization), ...people.map((range): SettledName => ({ kind: 'person', ...range }))];
}

const asOrganization = (range: ReasonedRange): SettledName => ({ kind: 'organization', ...range });

const NONE: readonly SettledName[] = [];
