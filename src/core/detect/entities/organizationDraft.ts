import type { ArticleMention } from '../articleMention';

/** Organizations that share a word are looked through one by one; in no article do more than this many share one. */
export const MOST_CANDIDATES = 24;

/** An organization while its mentions are being put together. */
export interface OrganizationDraft {
  /** The words that tell it apart, of the mention that was first read. */
  readonly words: readonly string[];
  readonly mentions: ArticleMention[];
}
