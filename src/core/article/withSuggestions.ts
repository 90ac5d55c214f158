import { allNames } from '../model/allNames';
import type { AnnotationKind } from '../model/annotation';
import { type AnnotationSet, entitiesOf, sortSet } from '../model/annotationSet';
import type { Entity, Mention } from '../model/entity';
import { type Quote, type Speaker, speakersOf } from '../model/quote';
import { foldName } from '../model/sameName';
import { freeSlug } from '../model/slug';
import { lowerBound } from '../text/lowerBound';
import { overlaps, type Span } from '../text/span';
import { placeKey } from './placeKey';

/**
 * What the reader sees: everything stored, and of the live suggestions those that say something new. A stored annotation hides
 * the suggestions at its place, a rejection those it names; a suggested name joins the stored entity that goes by it.
 *
 * @param minConfidence Suggestions below it (0 to 1) are left out.
 */
export function withSuggestions(stored: AnnotationSet, suggestions: AnnotationSet, minConfidence: number): AnnotationSet {
  const idInView = matchEntities(stored, suggestions);
  const names = namePlaces(stored);
  const isRejected = rejectionsOf(stored);
  const isShown = (kind: AnnotationKind, suggestion: Mention | Quote): boolean =>
    suggestion.span !== null && (suggestion.confidence ?? 1) >= minConfidence && !isRejected(kind, suggestion);

  const live = entitiesOf(suggestions).map((entity) => ({
    ...entity,
    id: idInView.get(entity.id) ?? entity.id,
    mentions: entity.mentions.filter((mention) => isShown(entity.kind, mention) && !names.someOverlap(mention.span)),
  }));
  const quotes = suggestions.quotes
    .filter((quote) => isShown('quote', quote) && !stored.quotes.some(({ span }) => isSameQuote(span, quote.span)))
    .map((quote) => ({ ...quote, speaker: speakerInView(quote.speaker, idInView) }));

  const speaking = new Set(quotes.flatMap(speakersOf));
  const storedIds = new Set(entitiesOf(stored).map(({ id }) => id));
  const entities = joinEntities(stored, live).filter(
    ({ id, mentions }) => mentions.length > 0 || speaking.has(id) || storedIds.has(id),
  );
  return sortSet({
    people: entities.filter(({ kind }) => kind === 'person'),
    organizations: entities.filter(({ kind }) => kind === 'organization'),
    quotes: [...stored.quotes, ...quotes],
    rejected: stored.rejected,
  });
}

/**
 * For each suggested entity the id it goes by in the view: that of the stored entity of its kind that it shares a place with, else of
 * the one that goes by its full name or is linked to the same entity of the registry, else its own unless another stored entity has that.
 */
function matchEntities(stored: AnnotationSet, suggestions: AnnotationSet): ReadonlyMap<string, string> {
  const atPlace = new Map(
    entitiesOf(stored).flatMap(({ id, kind, mentions }) =>
      mentions.flatMap(({ span }) => (span === null ? [] : [[placeKey(kind, span), id]])),
    ),
  );
  const byName = idsBy(stored, (entity) => allNames(entity).map(foldName));
  const byRegistryId = idsBy(stored, ({ entity }) => (entity === undefined ? [] : [entity]));
  const taken = new Set(entitiesOf(stored).map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const entity of entitiesOf(suggestions)) {
    const sharing = entity.mentions.flatMap(({ span }) =>
      span === null ? [] : (atPlace.get(placeKey(entity.kind, span)) ?? []),
    );
    const known =
      mostFrequent(sharing) ??
      byName.get(`${entity.kind}:${foldName(entity.name)}`) ??
      (entity.entity === undefined ? undefined : byRegistryId.get(`${entity.kind}:${entity.entity}`));
    const id = known ?? freeSlug(entity.name, (candidate) => taken.has(candidate));
    taken.add(id);
    ids.set(entity.id, id);
  }
  return ids;
}

/** The first entity of a kind for each of its keys: `KIND:KEY`. */
function idsBy(stored: AnnotationSet, keysOf: (entity: Entity) => readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const entity of entitiesOf(stored)) {
    for (const key of keysOf(entity).map((each) => `${entity.kind}:${each}`)) if (!ids.has(key)) ids.set(key, entity.id);
  }
  return ids;
}

function mostFrequent(items: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function joinEntities(stored: AnnotationSet, live: readonly Entity[]): readonly Entity[] {
  const joined = new Map(entitiesOf(stored).map((entity) => [entity.id, entity]));
  for (const entity of live) {
    const known = joined.get(entity.id);
    joined.set(entity.id, known === undefined ? entity : joinTwo(known, entity));
  }
  return [...joined.values()];
}

/** What is stored wins; a role that the article states and the reader has not set is shown all the same. */
function joinTwo(known: Entity, live: Entity): Entity {
  const role = known.role ?? live.role;
  return { ...known, ...(role === undefined ? {} : { role }), mentions: [...known.mentions, ...live.mentions] };
}

function speakerInView(speaker: Speaker | null, idInView: ReadonlyMap<string, string>): Speaker | null {
  if (speaker === null) return null;
  return {
    ...speaker,
    ...(speaker.entity === undefined ? {} : { entity: idInView.get(speaker.entity) ?? speaker.entity }),
    ...(speaker.candidates === undefined ? {} : { candidates: speaker.candidates.map((id) => idInView.get(id) ?? id) }),
  };
}

/** Whether the reader has said no to a suggestion: to its place, or to its words wherever they stand. */
function rejectionsOf({ rejected }: AnnotationSet): (kind: AnnotationKind, suggestion: Mention | Quote) => boolean {
  const places = new Set(
    rejected.flatMap(({ kind, scope, span }) => (scope === 'place' && span !== null ? [placeKey(kind, span)] : [])),
  );
  const words = new Set(rejected.flatMap(({ kind, scope, text }) => (scope === 'anywhere' ? [`${kind}:${foldName(text)}`] : [])));
  return (kind, { span, text }) =>
    (span !== null && places.has(placeKey(kind, span))) || (words.size > 0 && words.has(`${kind}:${foldName(text)}`));
}

/** A stored quote hides a suggestion when they share at least half of the longer one; a short quote within a long one is another quote. */
function isSameQuote(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.max(a.end - a.start, b.end - b.start);
}

/** The places of stored names, which do not overlap each other, searched by halving: an article may hold thousands. */
function namePlaces(stored: AnnotationSet): { someOverlap(span: Span | null): boolean } {
  const spans = entitiesOf(stored)
    .flatMap(({ mentions }) => mentions.flatMap(({ span }) => (span === null ? [] : [span])))
    .sort((a, b) => a.start - b.start);
  return {
    someOverlap(span) {
      if (span === null) return false;
      const candidate = spans[lowerBound(spans, ({ end }) => end > span.start)];
      return candidate !== undefined && overlaps(candidate, span);
    },
  };
}
