import { foldName } from '../../model/sameName';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʻʼ‘]*/gu;
const POSSESSIVE = /['’]s?$/u;

/** The words of a name as they are written, parted at blanks and hyphens, without a possessive ending. */
export const nameWords = (name: string): readonly string[] =>
  (name.match(WORD) ?? []).map((word) => word.replace(POSSESSIVE, '')).filter((word) => word !== '');

/** {@link nameWords} as names are compared. */
export const foldedWords = (name: string): readonly string[] => nameWords(name).map(foldName);

/** Whether one word can stand for a name of several: it is the first or the last of them. */
export function isShortFor(word: string, name: string): boolean {
  const words = foldedWords(name);
  const folded = foldName(word);
  return words.length > 1 && (words[0] === folded || words[words.length - 1] === folded);
}
