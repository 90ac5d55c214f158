import type { Entity } from './entity';

/** Texts in which only the case and the ends are to be folded, which are most. The quote marks and dashes of newspapers are in it. */
const PLAIN = /^[ -_a-~“”–—]*$/u;

/** Looked for much faster than the marks of all scripts. */
const LATIN_MARKS = /[\u0300-\u036f]+/gu;

const isPlain = (text: string): boolean => PLAIN.test(text) && !text.includes('  ');

/** A name as it is compared: without case, accents, and differences of blanks and apostrophes. */
export function foldName(name: string): string {
  if (isPlain(name)) return name.trim().toLowerCase();
  const bare = name.normalize('NFKD').replace(LATIN_MARKS, '');
  if (isPlain(bare)) return bare.trim().toLowerCase();
  return bare
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the entity goes by this name: its own or one of its aliases. */
export function goesBy(entity: Entity, name: string): boolean {
  const folded = foldName(name);
  return foldName(entity.name) === folded || entity.aliases.some((alias) => foldName(alias) === folded);
}
