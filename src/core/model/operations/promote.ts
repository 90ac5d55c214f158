import type { Annotation } from '../annotation';
import type { AnnotationSet } from '../annotationSet';
import { findEntity, findMention, findQuote, withEntity, withQuote } from '../annotationSet';
import type { Mention } from '../entity';

/**
 * What an operation works on: `stored` is what the reader has decided so far, `view` is that together with the live suggestions.
 * Operations take ids of the view and return the next stored set; what they touch of the live suggestions is promoted into it first.
 */
export interface Desk {
  readonly stored: AnnotationSet;
  readonly view: AnnotationSet;
}

/** Makes sure that the entity is stored; its live mentions stay suggestions. Unknown ids change nothing. */
export function promoteEntity({ stored, view }: Desk, id: string): AnnotationSet {
  if (findEntity(stored, id) !== undefined) return stored;
  const entity = findEntity(view, id);
  return entity === undefined ? stored : withEntity(stored, { ...entity, mentions: [] });
}

/** Makes sure that the mention, and the entity it names, are stored. */
export function promoteMention(desk: Desk, id: string): AnnotationSet {
  if (findMention(desk.stored, id) !== undefined) return desk.stored;
  const found = findMention(desk.view, id);
  if (found === undefined) return desk.stored;
  return withMention(promoteEntity(desk, found.entity.id), found.entity.id, byReader(found.mention));
}

/** Makes sure that the quote, and the entities that say or may have said it, are stored. */
export function promoteQuote(desk: Desk, id: string): AnnotationSet {
  if (findQuote(desk.stored, id) !== undefined) return desk.stored;
  const quote = findQuote(desk.view, id);
  if (quote === undefined) return desk.stored;
  const { entity, candidates = [] } = quote.speaker ?? {};
  const speakers = entity === undefined ? candidates : [entity, ...candidates];
  return withQuote(
    speakers.reduce((stored, speaker) => promoteEntity({ ...desk, stored }, speaker), desk.stored),
    byReader(quote),
  );
}

/** A suggestion that a reader takes up is the reader's: why a detector made it is no longer of interest. */
function byReader<T extends Annotation>({
  origin: _origin,
  confidence: _confidence,
  why: _why,
  ...annotation
}: T): Omit<T, 'origin' | 'confidence' | 'why'> {
  return annotation;
}

/** Adds the mention to a stored entity, or puts it in the place of the one with its id. */
export function withMention(stored: AnnotationSet, entityId: string, mention: Mention): AnnotationSet {
  const entity = findEntity(stored, entityId);
  if (entity === undefined) return stored;
  return withEntity(stored, { ...entity, mentions: [...entity.mentions.filter(({ id }) => id !== mention.id), mention] });
}
