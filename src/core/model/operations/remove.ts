import type { AnnotationSet } from '../annotationSet';
import { findEntity, findMention, withEntity, withoutEntity, withoutQuote } from '../annotationSet';
import type { Desk } from './promote';

/**
 * Takes stored mentions, quotes or whole entities away. Where the detector suggests the same, the suggestion shows again.
 * A quote whose speaker is removed keeps the speaker's name as plain text.
 */
export const remove = (desk: Desk, ids: readonly string[]): AnnotationSet => ids.reduce(removeOne, desk.stored);

function removeOne(stored: AnnotationSet, id: string): AnnotationSet {
  if (findEntity(stored, id) !== undefined) return removeEntity(stored, id);
  const found = findMention(stored, id);
  if (found === undefined) return withoutQuote(stored, id);
  const entity = { ...found.entity, mentions: found.entity.mentions.filter((mention) => mention.id !== id) };
  return entity.mentions.length > 0 || speaks(stored, entity.id) ? withEntity(stored, entity) : withoutEntity(stored, entity.id);
}

function removeEntity(stored: AnnotationSet, id: string): AnnotationSet {
  const entity = findEntity(stored, id);
  if (entity === undefined) return stored;
  const quotes = stored.quotes.map((quote) =>
    quote.speaker?.entity === id ? { ...quote, speaker: { text: quote.speaker.text ?? entity.name } } : quote,
  );
  return { ...withoutEntity(stored, id), quotes };
}

const speaks = (stored: AnnotationSet, entityId: string): boolean =>
  stored.quotes.some(({ speaker }) => speaker?.entity === entityId);
