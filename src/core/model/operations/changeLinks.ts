import { type AnnotationSet, findEntity, withEntity } from '../annotationSet';
import type { Entity } from '../entity';
import { type Desk, promoteEntity } from './promote';

/** Another link of one entity: to whom of the registry it was linked and is to be; undefined where to nobody. */
export interface LinkChange {
  /** Id of the entity in its article. */
  readonly entity: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Changes links. An entity that is linked otherwise by now stays as it is. */
export const changeLinks = ({ stored, view }: Desk, links: readonly LinkChange[]): AnnotationSet =>
  links.reduce((set, { entity: id, before, after }) => {
    const promoted = promoteEntity({ stored: set, view }, id);
    const entity = findEntity(promoted, id);
    return entity !== undefined && entity.entity === before ? withEntity(promoted, linkedTo(entity, after)) : set;
  }, stored);

/** Without the link to the registry. */
export const withoutLink = <T extends { readonly entity?: string | undefined }>({
  entity: _old,
  ...rest
}: T): Omit<T, 'entity'> => rest;

const linkedTo = (entity: Entity, registryId: string | undefined): Entity =>
  registryId === undefined ? withoutLink(entity) : { ...entity, entity: registryId };
