import { wordSet } from '../words/wordSet';
import { isFamilyGeneration } from './generation';

/** Titles that stand in front of a first name and nothing else. */
const REIGN_TITLES = wordSet(
  'pope patriarch catholicos king queen prince princess emperor empress tsar tsarina sultan emir brother sister',
);

/** "pope" of "Pope Cornel", which is the whole name. "Her sister Ada" may well be Ada Okafor. */
const reignTitle = (title: string | undefined): string | undefined =>
  title?.split(/\s+/u).find((word) => /^\p{Lu}/u.test(word) && REIGN_TITLES.has(word.toLowerCase()));

/** "Pope Cornel", "Cornel XIV": one name that stands alone. Takes the words without the generation. */
export const isReignName = (words: readonly string[], generation: string | undefined, title: string | undefined): boolean =>
  words.length === 1 && (reignTitle(title) !== undefined || (generation !== undefined && /^[ivx]+$/u.test(generation)));

/** "Pope Cornel" is Cornel XIV or Cornel, but no Cornel Lind unless that one is called a pope too; nor is "Lind III" Tom Lind. */
export function mayReign({ reigns, mention }: SingleName, { words, generation, titles }: NamedPerson): boolean {
  if (!reigns || words.length === 1) return true;
  if (generation !== undefined && !isFamilyGeneration(generation)) return true;
  const title = reignTitle(mention.title)?.toLowerCase();
  return title !== undefined && titles !== undefined && [...titles].some((full) => full.split(/\s+/u).includes(title));
}

/** A name of one word, and whether it stands alone. */
interface SingleName {
  readonly reigns: boolean;
  readonly mention: { readonly title: string | undefined };
}

/** A person with the titles, in lower case, that stand with the full name. */
interface NamedPerson {
  readonly words: readonly string[];
  readonly generation: string | undefined;
  readonly titles: ReadonlySet<string> | undefined;
}
