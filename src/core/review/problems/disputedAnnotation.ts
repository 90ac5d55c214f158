import { entitiesOf } from '../../model/annotationSet';
import { openDisputes } from '../../model/disputes';
import { shortened } from '../../text/shortened';
import type { Span } from '../../text/span';
import { placedMentions } from './placedMentions';
import type { Finding, ReviewedArticle } from './problem';

/** What people differ on since their annotations were merged: of a person or organization at the first mention, else where it stands. */
export function disputedAnnotation({ annotations }: ReviewedArticle): readonly Finding[] {
  return [
    ...entitiesOf(annotations).flatMap((entity) => {
      const mentions = placedMentions(entity);
      const [first] = mentions;
      return [
        ...(first !== undefined && openDisputes(entity).length > 0 ? [finding(entity.id, entity.name, first.span)] : []),
        ...mentions.flatMap((mention) =>
          openDisputes(mention).length > 0 ? [finding(mention.id, mention.text, mention.span)] : [],
        ),
      ];
    }),
    ...annotations.quotes.flatMap((quote) =>
      quote.span !== null && openDisputes(quote).length > 0 ? [finding(quote.id, quote.text, quote.span)] : [],
    ),
  ];
}

/** In UTF-16 code units. */
const LONGEST_WORDS = 60;

const finding = (id: string, words: string, span: Span): Finding => ({
  span,
  severity: 'warning',
  message: {
    key: 'problem.disputedAnnotation',
    args: [shortened(words, LONGEST_WORDS)],
  },
  fixes: [{ title: { key: 'problem.fix.settle', args: [] }, action: { kind: 'settle', id } }],
});
