import type { AnnotationSet } from './annotationSet';
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
  const byId = new Map(names.map((known) => [known.id, known]));
  // Whom the reader linked is told by the link; names decide only where there is none, or one that leads nowhere.
  const isMeant = (entity: Entity): boolean => {
    const linked = entity.entity === undefined ? undefined : byId.get(entity.entity);
    return linked === undefined ? confidential.some((known) => isNamesake(known, entity)) : linked.confidential === true;
  };
  const marked = (entity: Entity): Entity => (isMeant(entity) ? { ...entity, confidential: true } : entity);
  return { ...set, people: set.people.map(marked), organizations: set.organizations.map(marked) };
}

const isNamesake = ({ kind, name, aliases }: KnownName, entity: Entity): boolean =>
  kind === entity.kind && [name, ...aliases].some((each) => goesBy(entity, each));
