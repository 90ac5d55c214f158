import { entitiesOf } from '../../model/annotationSet';
import { openDisputes } from '../../model/disputes';
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

/** In characters as they are counted by a reader, more or less: code points. */
const LONGEST_WORDS = 60;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > LONGEST_WORDS ? `${characters.slice(0, LONGEST_WORDS).join('')}…` : words;
}

const finding = (id: string, words: string, span: Span): Finding => ({
  span,
  severity: 'warning',
  message: {
    key: 'problem.disputedAnnotation',
    args: [shortened(words)],
  },
  fixes: [{ title: { key: 'problem.fix.settle', args: [] }, action: { kind: 'settle', id } }],
});
