import { type AnnotationSet, findEntity, findMention, withEntity } from '../annotationSet';
import type { Entity } from '../entity';
import { counterpart } from '../occurrences';
import { freeSlug } from '../slug';
import { annotateName, type Marked } from './annotate';
import type { Desk } from './promote';

/** The next stored set and the ids of what was annotated, in the order of the places. */
export interface AnnotatedAll {
  readonly stored: AnnotationSet;
  readonly ids: readonly string[];
}

/**
 * Marks many places as mentions of one entity, all confirmed; a suggestion of it at one of them keeps its id.
 *
 * @param id An entity, or one of its mentions. An unknown id changes nothing.
 */
export function annotateAll(desk: Desk, id: string, places: readonly Marked[], newId: () => string): AnnotatedAll {
  const entity = findEntity(desk.view, id) ?? findMention(desk.view, id)?.entity;
  if (entity === undefined) return { stored: desk.stored, ids: [] };
  const ids: string[] = [];
  let { stored } = desk;
  for (const place of places) {
    const annotated = annotateName({ ...desk, stored }, entity.kind, place, newId, entity.id);
    stored = annotated.stored;
    ids.push(annotated.id);
  }
  return { stored, ids };
}

/**
 * The same for an entity of another article: the places name its counterpart in this one, which is made where there is none, with its names and
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
