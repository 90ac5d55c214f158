import { type AnnotationSet, entitiesOf } from './annotationSet';
import type { Entity } from './entity';
import type { KnownName, KnownNames } from './knownNames';
import { goesBy } from './sameName';

/**
 * The set with everyone marked confidential whom the registry or another article says to be: a source that was declared confidential in one
 * place must not leave by an article that was annotated before. For exports; never stored.
 */
export function markConfidential(set: AnnotationSet, { names }: KnownNames): AnnotationSet {
  const confidential = names.filter((known) => known.confidential === true);
  if (confidential.length === 0) return set;
  const ids = new Set(names.flatMap(({ id }) => id ?? []));
  const isMeant = (entity: Entity): boolean =>
    confidential.some((known) =>
      // Whom the reader linked is told by the link; names decide only where there is none, or one that leads nowhere.
      entity.entity !== undefined && ids.has(entity.entity) ? known.id === entity.entity : isNamesake(known, entity),
    );
  if (!entitiesOf(set).some(isMeant)) return set;
  const marked = (entity: Entity): Entity => (isMeant(entity) ? { ...entity, confidential: true } : entity);
  return { ...set, people: set.people.map(marked), organizations: set.organizations.map(marked) };
}

const isNamesake = ({ kind, name, aliases }: KnownName, entity: Entity): boolean =>
  kind === entity.kind && [name, ...aliases].some((each) => goesBy(entity, each));
