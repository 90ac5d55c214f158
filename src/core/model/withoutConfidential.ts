import { type AnnotationSet, entitiesOf } from './annotationSet';
import type { Quote } from './quote';

/**
 * The set as others may see it: without the entities, mentions and quotes that are confidential. A quote of a confidential speaker stays,
 * with nobody named as its speaker.
 */
export function withoutConfidential(set: AnnotationSet): AnnotationSet {
  const hidden = new Set(
    entitiesOf(set)
      .filter(isConfidential)
      .map(({ id }) => id),
  );
  const shown = (entity: AnnotationSet['people'][number]) =>
    hidden.has(entity.id) ? [] : [{ ...entity, mentions: entity.mentions.filter((mention) => !isConfidential(mention)) }];
  return {
    ...set,
    people: set.people.flatMap(shown),
    organizations: set.organizations.flatMap(shown),
    quotes: set.quotes.filter((quote) => !isConfidential(quote)).map((quote) => withoutSpeaker(quote, hidden)),
  };
}

/** How many entities, mentions and quotes {@link withoutConfidential} leaves out; the mentions of a confidential entity count with it. */
export function countConfidential(set: AnnotationSet): number {
  const entities = entitiesOf(set);
  const mentions = entities.filter((entity) => !isConfidential(entity)).flatMap((entity) => entity.mentions);
  return [...entities, ...mentions, ...set.quotes].filter(isConfidential).length;
}

const isConfidential = ({ confidential }: { readonly confidential?: boolean }): boolean => confidential === true;

function withoutSpeaker(quote: Quote, hidden: ReadonlySet<string>): Quote {
  const { speaker } = quote;
  if (speaker === null) return quote;
  if (speaker.entity !== undefined && hidden.has(speaker.entity)) return { ...quote, speaker: null };
  if (speaker.candidates?.some((id) => hidden.has(id)) !== true) return quote;
  return { ...quote, speaker: { ...speaker, candidates: speaker.candidates.filter((id) => !hidden.has(id)) } };
}
