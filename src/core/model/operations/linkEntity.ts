import type { AnnotationSet } from '../annotationSet';
import { entitiesOf, findEntity, withEntity } from '../annotationSet';
import type { Entity } from '../entity';
import type { Desk } from './promote';
import { promoteEntity } from './promote';

/** Links an entity of the article to one of the registry, or with `undefined` takes the link away. */
export function linkEntity(desk: Desk, entityId: string, registryId: string | undefined): AnnotationSet {
  const stored = promoteEntity(desk, entityId);
  const entity = findEntity(stored, entityId);
  if (entity === undefined || entity.entity === registryId) return stored;
  return withEntity(stored, linkedTo(entity, registryId));
}

/** Follows a merge in the registry: whoever was linked to one of the old ids is linked to the new one. */
export const relinked = (set: AnnotationSet, ids: ReadonlyMap<string, string>): AnnotationSet =>
  entitiesOf(set).reduce((stored, entity) => {
    const next = entity.entity === undefined ? undefined : ids.get(entity.entity);
    return next === undefined ? stored : withEntity(stored, linkedTo(entity, next));
  }, set);

function linkedTo({ entity: _old, ...rest }: Entity, registryId: string | undefined): Entity {
  return registryId === undefined ? rest : { ...rest, entity: registryId };
}
