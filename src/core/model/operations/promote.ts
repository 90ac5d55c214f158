import type { Annotation } from '../annotation';
import { type AnnotationSet, entitiesOf, findEntity, withEntities, withEntity, withQuotes } from '../annotationSet';
import type { Mention } from '../entity';
import { speakersOf } from '../quote';

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
export const promoteMention = (desk: Desk, id: string): AnnotationSet => promoteMentions(desk, new Set([id]));

/** Makes sure that the quote, and the entities that say or may have said it, are stored. */
export const promoteQuote = (desk: Desk, id: string): AnnotationSet => promoteQuotes(desk, new Set([id]));

/** The same for many mentions and quotes at once. */
export const promoteAnnotations = (desk: Desk, ids: ReadonlySet<string>): AnnotationSet =>
  promoteMentions({ ...desk, stored: promoteQuotes(desk, ids) }, ids);

function promoteMentions({ stored, view }: Desk, ids: ReadonlySet<string>): AnnotationSet {
  const meant = entitiesOf(view).flatMap((entity) => {
    const mentions = entity.mentions.filter(({ id }) => ids.has(id));
    return mentions.length === 0 ? [] : [{ entity, mentions }];
  });
  const own = new Map(meant.length === 0 ? [] : entitiesOf(stored).map((entity) => [entity.id, entity]));
  const grown = meant.flatMap(({ entity, mentions }) => {
    const now = own.get(entity.id) ?? { ...entity, mentions: [] };
    const known = new Set(now.mentions.map(({ id }) => id));
    const fresh = mentions.filter(({ id }) => !known.has(id)).map(byReader);
    return fresh.length === 0 ? [] : [{ ...now, mentions: [...now.mentions, ...fresh] }];
  });
  return withEntities(stored, grown);
}

function promoteQuotes({ stored, view }: Desk, ids: ReadonlySet<string>): AnnotationSet {
  const known = new Set(stored.quotes.map(({ id }) => id));
  const quotes = view.quotes.filter(({ id }) => ids.has(id) && !known.has(id));
  if (quotes.length === 0) return stored;
  const speakers = new Set(quotes.flatMap(speakersOf));
  const own = new Set(entitiesOf(stored).map(({ id }) => id));
  const fresh = entitiesOf(view).filter(({ id }) => speakers.has(id) && !own.has(id));
  const withSpeakers = withEntities(
    stored,
    fresh.map((entity) => ({ ...entity, mentions: [] })),
  );
  return withQuotes(withSpeakers, quotes.map(byReader));
}

/** A suggestion that a reader takes up is the reader's: why a detector made it is no longer of interest. */
export function byReader<T extends Annotation>({
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
