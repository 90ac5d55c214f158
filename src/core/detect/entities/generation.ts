import type { ArticleMention } from '../articleMention';

const GENERATION = /^(?:jr|sr|[ivx]{2,})$/u;
/** As it is written: "Li Xi" has no number, and "J.R." are initials. */
const WRITTEN = /(?:^|[\s,])(?:[JS][Rr]\.?|[IVX]{2,})$/u;

/** "jr", "sr", "xiv" at the end of a name; "J.R. Lind" and "Li Xi" have none. */
export function generationOf({ words, text }: ArticleMention): string | undefined {
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return last !== undefined && GENERATION.test(last) && WRITTEN.test(text) ? last : undefined;
}

/** "jr" or "sr", of two people of one name; a number may be a ruler's too. */
export const isFamilyGeneration = (generation: string | undefined): boolean => generation === 'jr' || generation === 'sr';

/** Which of two people of one name a person is: "jr" for Tom Lind Jr. and for Marisol Junior. */
export function familyGeneration({ words, generation }: PersonName): string | undefined {
  if (isFamilyGeneration(generation)) return generation;
  const last = words[words.length - 1];
  return last === 'junior' || last === 'júnior' ? 'jr' : undefined;
}

/** A person's name: the words without the generation, and that. */
interface PersonName {
  readonly words: readonly string[];
  readonly generation: string | undefined;
}

/** "Tom Lind" is not Tom Lind Jr., nor "Lind Sr." Tom Lind; but "Marisol Jr." is Marisol, and "Tom Lind" Tom B. Lind Jr. */
export function isSameGeneration({ words, generation: one }: PersonName, person: PersonName): boolean {
  const other = familyGeneration(person) ?? person.generation;
  if (one === other) return true;
  if (one !== undefined && other !== undefined) return false;
  if (isFamilyGeneration(one)) return words.length === 1 && person.words.length === 1;
  return words.length === 1 || words.length < person.words.length || !isFamilyGeneration(person.generation);
}
