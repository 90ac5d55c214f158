import type { AnnotationChange, Replacement } from '../model/annotationChange';
import { allAnnotations, type AnnotationSet, entitiesOf, mapAnnotations, sortSet } from '../model/annotationSet';
import type { Annotation } from '../model/annotation';
import type { Entity } from '../model/entity';
import type { Quote } from '../model/quote';
import type { Span } from '../text/span';

/** Where a tracked span is now; `edited` when characters inside it were changed. Undefined: not tracked. */
export type PlaceOf = (key: string) => { readonly span: Span | null; readonly edited: boolean } | undefined;

/** Keys of the spans that a quote has besides its own, whose key is its id. */
export const contentKey = (quoteId: string): string => `${quoteId}#content`;
export const cueKey = (quoteId: string): string => `${quoteId}#cue`;

/** Every span of a set with the key that it is tracked by. */
export function spansByKey(set: AnnotationSet): ReadonlyMap<string, Span | null> {
  const spans = new Map<string, Span | null>();
  for (const { mentions } of entitiesOf(set)) for (const { id, span } of mentions) spans.set(id, span);
  for (const { id, span, content, cue } of set.quotes) {
    spans.set(id, span);
    if (content !== undefined) spans.set(contentKey(id), content);
    if (cue !== undefined) spans.set(cueKey(id), cue.span);
  }
  for (const { id, scope, span } of set.rejected) if (scope === 'place') spans.set(id, span);
  return spans;
}

/** A span that is not to be found, and whether it is one of a quote rather than of a name. */
export interface LostSpan {
  readonly key: string;
  readonly isQuote: boolean;
}

/** The orphans of a set. */
export function lostSpans(set: AnnotationSet): readonly LostSpan[] {
  const quotes = new Set(set.quotes.flatMap(({ id }) => [id, contentKey(id), cueKey(id)]));
  return [...spansByKey(set)].flatMap(([key, span]) => (span === null ? [{ key, isQuote: quotes.has(key) }] : []));
}

/** The set with every span where it is now. What is not tracked stays as it is. */
export function placedSet(set: AnnotationSet, placeOf: PlaceOf): AnnotationSet {
  const placeEntity = (entity: Entity): Entity => ({
    ...entity,
    mentions: entity.mentions.map((mention) => placed(mention, placeOf)),
  });
  return sortSet({
    people: set.people.map(placeEntity),
    organizations: set.organizations.map(placeEntity),
    quotes: set.quotes.map((quote) => placedQuote(quote, placeOf)),
    rejected: set.rejected.map((rejection) => {
      const place = placeOf(rejection.id);
      return place === undefined ? rejection : { ...rejection, span: place.span };
    }),
  });
}

/**
 * The next set, in which annotations that an operation only passed on keep the state that they had of themselves. What edits of the text made of it is
 * worked out anew each time, so that it goes when the edit is undone.
 */
export function withOwnStates(next: AnnotationSet, former: AnnotationSet, placeOf: PlaceOf): AnnotationSet {
  return mapAnnotations(next, ownStates(former, placeOf));
}

/** The same for what a change says of the annotations before and after it. */
export function withOwnStatesIn(change: AnnotationChange, former: AnnotationSet, placeOf: PlaceOf): AnnotationChange {
  const withState = ownStates(former, placeOf);
  const inEntity = (entity: Entity): Entity => ({ ...entity, mentions: entity.mentions.map(withState) });
  const inBoth = <T>({ id, before, after }: Replacement<T>, own: (each: T) => T): Replacement<T> => ({
    id,
    before: before && own(before),
    after: after && own(after),
  });
  return {
    ...change,
    entities: change.entities.map((each) => inBoth(each, inEntity)),
    quotes: change.quotes.map((each) => inBoth(each, withState)),
  };
}

/** Gives an annotation the state back that it had of itself. */
function ownStates(former: AnnotationSet, placeOf: PlaceOf): <T extends Annotation>(annotation: T) => T {
  const own = new Map<string, Annotation>(allAnnotations(former).map((annotation) => [annotation.id, annotation]));
  return (annotation) => {
    const known = own.get(annotation.id);
    if (known === undefined || known.state === annotation.state || known.state === 'orphaned') return annotation;
    return placed(known, placeOf).state === annotation.state ? { ...annotation, state: known.state } : annotation;
  };
}

function placed<T extends Annotation>(annotation: T, placeOf: PlaceOf): T {
  const place = placeOf(annotation.id);
  if (place === undefined) return annotation;
  if (place.span === null) return { ...annotation, span: null, state: 'orphaned' };
  if (place.edited) return { ...annotation, span: place.span, state: 'changed' };
  return { ...annotation, span: place.span, state: annotation.state === 'orphaned' ? 'moved' : annotation.state };
}

function placedQuote(quote: Quote, placeOf: PlaceOf): Quote {
  const { content, cue, ...rest } = placed(quote, placeOf);
  const contentSpan = content === undefined ? null : (placeOf(contentKey(quote.id)) ?? { span: content }).span;
  const cuePlace = placeOf(cueKey(quote.id));
  return {
    ...rest,
    ...(contentSpan === null ? {} : { content: contentSpan }),
    ...(cue === undefined ? {} : { cue: cuePlace === undefined ? cue : { ...cue, span: cuePlace.span } }),
  };
}
