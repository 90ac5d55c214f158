import type { ArticleMention } from '../articleMention';
import { genderOfTitle, type Gender } from './gender';
import { generationOf } from './generation';
import { isReignName } from './reignName';

/** A mention of a person whose name is taken apart. It is compared with many others, so that is done once. */
export interface PersonMention {
  readonly mention: ArticleMention;
  /** The words of the name that count: no generation. */
  readonly words: readonly string[];
  /** "jr", "sr", "xiv" at the end of the name. */
  readonly generation: string | undefined;
  /** The title in lower case, and the gender that it tells. */
  readonly title: string | undefined;
  readonly titleGender: Gender;
  /** Whether it is a name that stands alone: "Pope Cornel", "Cornel XIV". */
  readonly reigns: boolean;
}

export function personMention(mention: ArticleMention): PersonMention {
  const generation = generationOf(mention);
  const words = initialsApart(mention.text, generation === undefined ? mention.words : mention.words.slice(0, -1));
  return {
    mention,
    words,
    generation,
    title: mention.title?.toLowerCase(),
    titleGender: genderOfTitle(mention.title),
    reigns: isReignName(words, generation, mention.title),
  };
}

/** "J.R. Lind" is J. R. Lind. */
function initialsApart(text: string, words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  return others.length > 0 && text.charAt(1) === '.' && /^(?:\p{Lu}\.){2,3}\s/u.test(text) ? [...first, ...others] : words;
}
