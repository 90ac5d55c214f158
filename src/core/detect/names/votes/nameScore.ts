import type { TokenRange } from '../../../text/sentence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import type { Chunk } from '../runs/chunk';
import { contextVotes } from './contextVotes';
import { evidenceVotes, mayShow } from './evidenceVotes';
import { type Vote, vote } from './vote';
import type { TokenEvidence } from '../../wordEvidence';
import { wordVotes } from './wordVotes';

export type NameClass = 'person' | 'organization' | 'none';

export interface Verdict {
  readonly best: NameClass;
  /** Probability from 0 to 1 of the best reading; nobody asks how sure it is that a chunk is no name. */
  readonly confidence: number;
  readonly origin: string;
  readonly why: string;
}

/** Chunks start out as no name: capitals alone prove little. */
const PRIOR_NONE = 2;

/** The sums of votes for each reading. */
type Sums = Record<NameClass, number>;

/** What is known of a chunk without the document's evidence. */
interface Weighed {
  readonly chunk: Chunk;
  readonly votes: readonly Vote[];
  readonly sums: Readonly<Sums>;
  readonly verdict: Verdict;
}

/**
 * Weighs everything that speaks for a chunk of a paragraph being a person, an organization or neither. The votes are added like log-odds. A chunk that
 * is judged again with other evidence keeps the votes that have nothing to do with it.
 */
export class Judge {
  readonly #paragraph: ParagraphAnalysis;
  /** By the chunk's first token. */
  readonly #weighed = new Map<number, Weighed>();

  constructor(paragraph: ParagraphAnalysis) {
    this.#paragraph = paragraph;
  }

  judge(chunk: Chunk, sentence: TokenRange, evidence: TokenEvidence): Verdict {
    const { votes, sums, verdict } = this.#weigh(chunk, sentence);
    if (!mayShow(this.#paragraph, chunk, evidence)) return verdict;
    const shown = evidenceVotes(this.#paragraph, chunk, evidence, sentence);
    return shown.length === 0 ? verdict : verdictOf(votes, shown, addedTo(sums, shown));
  }

  #weigh(chunk: Chunk, sentence: TokenRange): Weighed {
    const known = this.#weighed.get(chunk.from);
    if (known !== undefined && isSameChunk(known.chunk, chunk)) return known;
    const votes = shapeVotes(chunk);
    wordVotes(this.#paragraph, chunk, votes);
    contextVotes(this.#paragraph, chunk, sentence, votes);
    const sums = addedTo({ person: 0, organization: 0, none: PRIOR_NONE }, votes);
    const weighed = { chunk, votes, sums, verdict: verdictOf(votes, NO_VOTES, sums) };
    this.#weighed.set(chunk.from, weighed);
    return weighed;
  }
}

const NO_VOTES: readonly Vote[] = [];

const isSameChunk = (one: Chunk, other: Chunk): boolean =>
  one.to === other.to && one.shape === other.shape && one.titleFrom === other.titleFrom;

function addedTo({ person, organization, none }: Readonly<Sums>, votes: readonly Vote[]): Sums {
  const sums = { person, organization, none };
  for (const each of votes) {
    sums.person += each.person;
    sums.organization += each.organization;
    sums.none += each.none;
  }
  return sums;
}

function verdictOf(votes: readonly Vote[], shown: readonly Vote[], sums: Readonly<Sums>): Verdict {
  const { person, organization, none } = sums;
  const best: NameClass = none >= person && none >= organization ? 'none' : person >= organization ? 'person' : 'organization';
  if (best === 'none') return NO_NAME;
  const top = sums[best];
  const total = Math.exp(person - top) + Math.exp(organization - top) + Math.exp(none - top);
  const strongest = strongestFor(best, shown, strongestFor(best, votes, undefined));
  return {
    best,
    confidence: Math.round((100 * 0.98) / total) / 100,
    origin: `names/${strongest?.origin ?? 'capitals'}`,
    why: strongest?.why ?? 'It is written with capitals',
  };
}

const NO_NAME: Verdict = { best: 'none', confidence: 1, origin: 'names/capitals', why: 'It is written with capitals' };

/** The vote that says most for a reading, the first of several. */
function strongestFor(reading: 'person' | 'organization', votes: readonly Vote[], before: Vote | undefined): Vote | undefined {
  let top = before;
  let most = top === undefined ? 0 : reading === 'person' ? top.person : top.organization;
  for (const each of votes) {
    const weight = reading === 'person' ? each.person : each.organization;
    if (weight <= most) continue;
    top = each;
    most = weight;
  }
  return top;
}

function shapeVotes(chunk: Chunk): Vote[] {
  switch (chunk.shape) {
    case 'listed-organization':
      return [vote('list', 0, 6, 0, 'It is on the list of known organizations')];
    case 'suffix':
      return [vote('company-suffix', 0, 6, 0, 'It ends with the legal form of a company')];
    case 'head':
      return [vote('organization-head', 0, 5, 0, 'It is built around a word for a kind of organization')];
    case 'weak-head':
      return [vote('weak-head', 0, 3, 0, 'It is built around a word that often names an organization')];
    case 'place':
      return [vote('place', 0, 0, 6, 'It is on the list of places')];
    case 'listed-person':
      return [vote('name-lists', 6, 0, 0, 'First name and surname are on the lists of names')];
    case 'plain':
      return [];
  }
}
