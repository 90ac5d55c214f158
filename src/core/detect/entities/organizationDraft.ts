import type { ArticleMention } from '../articleMention';

/** An organization while its mentions are being put together. */
export interface OrganizationDraft {
  /** The words that tell it apart, of the mention that was first read. */
  readonly words: readonly string[];
  readonly mentions: ArticleMention[];
}
