import type { LinkChange } from '../../model/operations/linkEntity';
import { withoutLink } from '../../model/operations/linkEntity';
import { parseSidecar } from '../../sidecar/parseSidecar';
import type { SidecarEntity } from '../../sidecar/schema';
import { writeSidecar } from '../../sidecar/writeSidecar';

/**
 * Changes links in the sidecar of an article that is not open, and nothing else in it. An entity that is linked otherwise by now stays as
 * it is, as does a file that cannot be used.
 */
export function changeLinksInSidecar(source: string, links: readonly LinkChange[]): string {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return source;
  const changes = new Map(links.map((link) => [link.entity, link]));
  const changed = (entity: SidecarEntity): SidecarEntity => {
    const change = changes.get(entity.id);
    if (change === undefined || change.before !== entity.entity) return entity;
    return change.after === undefined ? withoutLink(entity) : { ...entity, entity: change.after };
  };
  const { people, organizations } = parsed.content;
  return writeSidecar(source, { ...parsed.content, people: people.map(changed), organizations: organizations.map(changed) });
}
