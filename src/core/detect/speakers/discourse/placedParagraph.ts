import type { Span } from '../../../text/span';
import type { ArticleMention } from '../../articleMention';
import type { Frame } from '../../quotes/frame/frame';

/** A paragraph that was looked at, its mentions among the article's, and where it stands. */
export interface PlacedParagraph {
  readonly frame: Frame;
  readonly mentions: readonly ArticleMention[];
  /** Where it stands in the article. */
  readonly place: Span;
  readonly unit: number;
  /** How many sentences of the article stand before it. */
  readonly firstSentence: number;
}
