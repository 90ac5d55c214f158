import { parseSidecar } from '../../sidecar/parseSidecar';
import type { SidecarEntity } from '../../sidecar/schema';
import { writeSidecar } from '../../sidecar/writeSidecar';

/**
 * Follows a merge or split in the registry in the sidecar of an article that is not open: links to the old ids become links to the new
 * ones, nothing else changes. A file that cannot be used stays as it is.
 */
export function relinkSidecar(source: string, ids: ReadonlyMap<string, string>): string {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return source;
  const relinked = (entity: SidecarEntity): SidecarEntity => {
    const next = entity.entity === undefined ? undefined : ids.get(entity.entity);
    return next === undefined ? entity : { ...entity, entity: next };
  };
  const { people, organizations } = parsed.content;
  return writeSidecar(source, { ...parsed.content, people: people.map(relinked), organizations: organizations.map(relinked) });
}
