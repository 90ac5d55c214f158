import type { Annotation } from '../annotation';
import { allAnnotations, type AnnotationSet, entitiesOf } from '../annotationSet';
import type { Entity } from '../entity';
import { type Desk, promoteAnnotations } from './promote';

/** Confirms mentions and quotes by id; the id of an entity stands for all its mentions. Unknown ids are passed over. */
export function confirm(desk: Desk, ids: readonly string[]): AnnotationSet {
  const meant = expandEntities(desk.view, ids);
  return withConfirmed(promoteAnnotations(desk, meant), meant);
}

/** Confirms every suggestion there is. */
export const confirmAll = (desk: Desk): AnnotationSet => confirm(desk, suggestionIds(desk.view));

/** Ids of all mentions and quotes of the view that are only suggested. */
export const suggestionIds = (view: AnnotationSet): readonly string[] =>
  allAnnotations(view).flatMap(({ id, status }) => (status === 'suggested' ? [id] : []));

/** Ids of mentions and quotes, those of entities replaced by those of their mentions. */
export function expandEntities(view: AnnotationSet, ids: readonly string[]): ReadonlySet<string> {
  const entities = new Map(entitiesOf(view).map((entity) => [entity.id, entity]));
  return new Set(ids.flatMap((id) => entities.get(id)?.mentions.map((mention) => mention.id) ?? [id]));
}

/** What is confirmed already, and entities of which nothing else is, stay the same objects: a change is told by that. */
function withConfirmed(stored: AnnotationSet, ids: ReadonlySet<string>): AnnotationSet {
  const isOpen = ({ id, status }: Annotation): boolean => status !== 'confirmed' && ids.has(id);
  const confirmed = <T extends Annotation>(annotation: T): T =>
    isOpen(annotation) ? { ...annotation, status: 'confirmed' } : annotation;
  const inEntity = (entity: Entity): Entity =>
    entity.mentions.some(isOpen) ? { ...entity, mentions: entity.mentions.map(confirmed) } : entity;
  if (!allAnnotations(stored).some(isOpen)) return stored;
  return {
    ...stored,
    people: stored.people.map(inEntity),
    organizations: stored.organizations.map(inEntity),
    quotes: stored.quotes.map(confirmed),
  };
}
