import { foldName } from '../model/sameName';
import { parseSidecar } from '../sidecar/parseSidecar';
import type { SidecarEntity } from '../sidecar/schema';
import { writeSidecar } from '../sidecar/writeSidecar';

/**
 * Gives an entity another name in the sidecar of an article that is not open; the old one stays as an alias. A file that cannot be used, or
 * that has no such entity, stays as it is.
 */
export function renameInSidecar(source: string, entityId: string, name: string): string {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return source;
  const renamed = (entity: SidecarEntity): SidecarEntity =>
    entity.id === entityId ? { ...entity, ...renamedNames(entity, name) } : entity;
  const { people, organizations } = parsed.content;
  return writeSidecar(source, { ...parsed.content, people: people.map(renamed), organizations: organizations.map(renamed) });
}

/** The names of somebody who goes by another name from now on: the old one becomes an alias, since articles still use it. */
export function renamedNames(
  { name: old, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] | undefined },
  name: string,
): { readonly name: string; readonly aliases: string[] } {
  const others = aliases.filter((alias) => ![name, old].map(foldName).includes(foldName(alias)));
  return { name, aliases: foldName(old) === foldName(name) ? others : [...others, old] };
}
