import type { AnnotationSet } from '../annotationSet';
import { findEntity, findMention } from '../annotationSet';
import type { Marked } from './annotate';
import { annotateName } from './annotate';
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
