import type { Entity } from './entity';

/** A name as it is compared: without case, accents, and differences of blanks and apostrophes. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether the entity goes by this name: its own or one of its aliases. */
export function goesBy(entity: Entity, name: string): boolean {
  const folded = foldName(name);
  return foldName(entity.name) === folded || entity.aliases.some((alias) => foldName(alias) === folded);
}
