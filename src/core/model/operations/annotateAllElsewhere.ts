import { findEntity, withEntity } from '../annotationSet';
import type { Entity } from '../entity';
import { counterpart } from '../occurrences';
import { freeSlug } from '../slug';
import type { Marked } from './annotate';
import { annotateAll, type AnnotatedAll } from './annotateAll';
import type { Desk } from './promote';

/**
 * As {@link annotateAll}, for an entity of another article: the places name its counterpart in this one, which is made where there is none, with its names and
 * its link to the registry.
 */
export function annotateAllElsewhere(desk: Desk, entity: Entity, places: readonly Marked[], newId: () => string): AnnotatedAll {
  const there = counterpart(desk.view, entity);
  if (there !== undefined) return annotateAll(desk, there.id, places, newId);
  if (places.length === 0) return { stored: desk.stored, ids: [] };
  const { kind, name, aliases, entity: linked, confidential } = entity;
  const id = freeSlug(
    name,
    (taken) => findEntity(desk.view, taken) !== undefined || findEntity(desk.stored, taken) !== undefined,
  );
  const made: Entity = {
    id,
    kind,
    name,
    aliases,
    mentions: [],
    ...(linked === undefined ? {} : { entity: linked }),
    ...(confidential === undefined ? {} : { confidential }),
  };
  return annotateAll({ stored: withEntity(desk.stored, made), view: withEntity(desk.view, made) }, id, places, newId);
}
