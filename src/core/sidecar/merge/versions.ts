import type { FlatContent } from './flatContent';

/** The three contents that a merge compares, with the ids of both sides aligned. */
export interface Versions {
  readonly base: FlatContent;
  readonly into: FlatContent;
  readonly from: FlatContent;
  /** Whether both sides describe the same text, so that their places can be compared as they are. */
  readonly isSameText: boolean;
}
