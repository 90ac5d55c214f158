import type { Entity, Mention } from '../../model/entity';
import type { Span } from '../../text/span';

export type PlacedMention = Mention & { readonly span: Span };

/** The mentions that stand in the text and that nobody has rejected, in reading order. */
export const placedMentions = ({ mentions }: Entity): readonly PlacedMention[] =>
  mentions.flatMap((mention) =>
    mention.span === null || mention.status === 'rejected' ? [] : [{ ...mention, span: mention.span }],
  );
