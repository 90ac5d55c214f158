import { compareSpans, type Span } from '../text/span';
import type { AnnotationKind, EntityKind, LastKnown } from './annotation';
import type { Entity, Mention } from './entity';
import type { Quote } from './quote';

/** A reader's "no": this text at this place, or with no place (`anywhere`) this text everywhere in the article. */
export interface Rejection {
  /** Identity while the article is open; not stored. */
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly scope: 'place' | 'anywhere';
  /** Null for `anywhere`, and for a place that could not be found again. */
  readonly span: Span | null;
  /** Only while its place is not found. */
  readonly lastKnown?: LastKnown;
  readonly by?: string;
  /** ISO 8601. */
  readonly time?: string;
}

/** Everything annotated in one article. Entities and quotes are in order of their first place in the text. */
export interface AnnotationSet {
  readonly people: readonly Entity[];
  readonly organizations: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly rejected: readonly Rejection[];
}

export const EMPTY_SET: AnnotationSet = { people: [], organizations: [], quotes: [], rejected: [] };

export const entitiesOf = (set: AnnotationSet): readonly Entity[] => [...set.people, ...set.organizations];

export const findEntity = (set: AnnotationSet, id: string): Entity | undefined =>
  entitiesOf(set).find((entity) => entity.id === id);

export const findQuote = (set: AnnotationSet, id: string): Quote | undefined => set.quotes.find((quote) => quote.id === id);

export function findMention(set: AnnotationSet, id: string): { readonly entity: Entity; readonly mention: Mention } | undefined {
  for (const entity of entitiesOf(set)) {
    const mention = entity.mentions.find((candidate) => candidate.id === id);
    if (mention !== undefined) return { entity, mention };
  }
  return undefined;
}

/** Every mention, then every quote. */
export const allAnnotations = (set: AnnotationSet): readonly (Mention | Quote)[] => [
  ...entitiesOf(set).flatMap(({ mentions }) => mentions),
  ...set.quotes,
];

/** The set with something else in the place of each mention and quote, where they stand. */
export function mapAnnotations(set: AnnotationSet, change: <T extends Mention | Quote>(annotation: T) => T): AnnotationSet {
  const inEntity = (entity: Entity): Entity => ({ ...entity, mentions: entity.mentions.map(change) });
  return {
    ...set,
    people: set.people.map(inEntity),
    organizations: set.organizations.map(inEntity),
    quotes: set.quotes.map(change),
  };
}

/** Adds the entity, or puts it in the place of the one with its id, whichever kind that one had. */
export const withEntity = (set: AnnotationSet, entity: Entity): AnnotationSet => withEntities(set, [entity]);

/** The same for several: sorting once costs less than sorting for each. */
export function withEntities(set: AnnotationSet, entities: readonly Entity[]): AnnotationSet {
  if (entities.length === 0) return set;
  const ids = new Set(entities.map(({ id }) => id));
  const sorted = entities.map((entity) => ({ ...entity, mentions: inReadingOrder(entity.mentions) }));
  const ofKind = (kind: EntityKind, former: readonly Entity[]): readonly Entity[] =>
    byFirstPlace([...former.filter(({ id }) => !ids.has(id)), ...sorted.filter((entity) => entity.kind === kind)]);
  return { ...set, people: ofKind('person', set.people), organizations: ofKind('organization', set.organizations) };
}

export function withoutEntity(set: AnnotationSet, id: string): AnnotationSet {
  const keep = (entity: Entity): boolean => entity.id !== id;
  return { ...set, people: set.people.filter(keep), organizations: set.organizations.filter(keep) };
}

/** Adds the quote, or puts it in the place of the one with its id. */
export const withQuote = (set: AnnotationSet, quote: Quote): AnnotationSet => withQuotes(set, [quote]);

/** The same for several. */
export function withQuotes(set: AnnotationSet, quotes: readonly Quote[]): AnnotationSet {
  if (quotes.length === 0) return set;
  const ids = new Set(quotes.map(({ id }) => id));
  return { ...set, quotes: inReadingOrder([...set.quotes.filter(({ id }) => !ids.has(id)), ...quotes]) };
}

/** A copy in which every entity and every quote stands in reading order. */
export const sortSet = (set: AnnotationSet): AnnotationSet => {
  const sortMentions = (entity: Entity): Entity => ({ ...entity, mentions: inReadingOrder(entity.mentions) });
  return {
    people: byFirstPlace(set.people.map(sortMentions)),
    organizations: byFirstPlace(set.organizations.map(sortMentions)),
    quotes: inReadingOrder(set.quotes),
    rejected: set.rejected,
  };
};

/** By place; what has none comes last, in the order given. */
export function inReadingOrder<T extends { readonly span: Span | null }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => comparePlaces(a.span, b.span));
}

function byFirstPlace(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => comparePlaces(firstPlace(a), firstPlace(b)));
}

const firstPlace = (entity: Entity): Span | null => entity.mentions[0]?.span ?? null;

function comparePlaces(a: Span | null, b: Span | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSpans(a, b);
}
