import type { ArticleMention } from '../articleMention';
import { wordSet } from '../wordSet';
import { generationOf, isFamilyGeneration, nameWords } from './generation';

/** Titles that stand in front of a first name and nothing else. */
const REIGN_TITLES = wordSet(
  'pope patriarch catholicos king queen prince princess emperor empress tsar tsarina sultan emir brother sister',
);

/** "pope" of "Pope Cornel", which is the whole name. "Her sister Ada" may well be Ada Okafor. */
const reignTitle = ({ title }: ArticleMention): string | undefined =>
  title?.split(/\s+/u).find((word) => /^\p{Lu}/u.test(word) && REIGN_TITLES.has(word.toLowerCase()));

/** "Pope Cornel", "Cornel XIV": one name that stands alone. */
export const isReignName = (mention: ArticleMention): boolean =>
  nameWords(mention).length === 1 && (reignTitle(mention) !== undefined || /^[ivx]+$/u.test(generationOf(mention) ?? ''));

/** "Pope Cornel" is Cornel XIV or Cornel, but no Cornel Lind unless that one is called a pope too; nor is "Lind III" Tom Lind. */
export function mayReign(mention: ArticleMention, { words, generation, titles }: NamedPerson): boolean {
  if (!isReignName(mention) || words.length === 1) return true;
  if (generation !== undefined && !isFamilyGeneration(generation)) return true;
  const title = reignTitle(mention)?.toLowerCase();
  return title !== undefined && [...titles].some((full) => full.split(/\s+/u).includes(title));
}

/** A person with the titles, in lower case, that stand with the full name. */
interface NamedPerson {
  readonly words: readonly string[];
  readonly generation: string | undefined;
  readonly titles: ReadonlySet<string>;
}
