import type { TokenRange } from '../../text/sentence';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import type { Chunk } from './chunk';
import { contextVotes } from './contextVotes';
import { evidenceVotes } from './evidenceVotes';
import type { Vote } from './vote';
import type { WordEvidence } from './wordEvidence';
import { wordVotes } from './wordVotes';

export type NameClass = 'person' | 'organization' | 'none';

export interface Verdict {
  readonly best: NameClass;
  /** Probability from 0 to 1 of the best reading. */
  readonly confidence: number;
  readonly origin: string;
  readonly why: string;
}

/** Chunks start out as no name: capitals alone prove little. */
const PRIOR_NONE = 2;

/** Weighs everything that speaks for a chunk being a person, an organization or neither. The votes are added like log-odds. */
export function judge(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange, evidence: WordEvidence): Verdict {
  const votes = [
    ...shapeVotes(chunk),
    ...wordVotes(paragraph, chunk),
    ...contextVotes(paragraph, chunk, sentence),
    ...evidenceVotes(paragraph, chunk, evidence, sentence),
  ];
  const sum: Record<NameClass, number> = { person: 0, organization: 0, none: PRIOR_NONE };
  for (const vote of votes) {
    sum.person += vote.person ?? 0;
    sum.organization += vote.organization ?? 0;
    sum.none += vote.none ?? 0;
  }
  const best: NameClass =
    sum.none >= sum.person && sum.none >= sum.organization ? 'none' : sum.person >= sum.organization ? 'person' : 'organization';
  const total = Math.exp(sum.person - sum[best]) + Math.exp(sum.organization - sum[best]) + Math.exp(sum.none - sum[best]);
  const strongest = votes.reduce<Vote | undefined>(
    (top, vote) => ((vote[best] ?? 0) > (top?.[best] ?? 0) ? vote : top),
    undefined,
  );
  return {
    best,
    confidence: Math.round((100 * 0.98) / total) / 100,
    origin: `names/${strongest?.origin ?? 'capitals'}`,
    why: strongest?.why ?? 'It is written with capitals',
  };
}

function shapeVotes(chunk: Chunk): Vote[] {
  switch (chunk.shape) {
    case 'listed-organization':
      return [{ origin: 'list', organization: 6, why: 'It is on the list of known organizations' }];
    case 'suffix':
      return [{ origin: 'company-suffix', organization: 6, why: 'It ends with the legal form of a company' }];
    case 'head':
      return [{ origin: 'organization-head', organization: 5, why: 'It is built around a word for a kind of organization' }];
    case 'weak-head':
      return [{ origin: 'weak-head', organization: 3, why: 'It is built around a word that often names an organization' }];
    case 'place':
      return [{ origin: 'place', none: 6, why: 'It is on the list of places' }];
    case 'listed-person':
      return [{ origin: 'name-lists', person: 6, why: 'First name and surname are on the lists of names' }];
    case 'plain':
      return [];
  }
}
