/** A stretch of tokens that may be a name, and what its surroundings said while it was cut out. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** First token of the title or role in front, when there is one. */
  readonly titleFrom?: number;
  readonly shape: ChunkShape;
}

/**
 * Why the chunk was cut where it was: `listed-organization` stands in a list; `head` ends or starts with an organization's head noun
 * (`weak-head`: one that places and events share); `suffix` ends with a company's legal form; `place` is a place or people; `plain` is any other capitalised run.
 */
export type ChunkShape = 'listed-organization' | 'head' | 'weak-head' | 'suffix' | 'place' | 'plain' | 'listed-person';
