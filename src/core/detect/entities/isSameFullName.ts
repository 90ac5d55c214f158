import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { type IsForm, isShortFor } from './isShortFor';

/** Whether a name of two and more words is one of somebody with another such name, which is as long or longer. */
export const isSameFullName = (
  words: readonly string[],
  other: readonly string[],
  lexicon: Lexicon,
  isForm: IsForm,
  isFamilyFirst: (word: string) => boolean,
): boolean =>
  isShortFor(words, other, isForm) ||
  isTurned(words, other, isFamilyFirst) ||
  isUnhyphenated(words, other) ||
  isDoubleSurname(words, other, lexicon);

/** "Bar-Lind" and "Tom Bar-Lind" for Tom Bar Lind, "Bar Lind" for Tom Bar-Lind. */
function isUnhyphenated(words: readonly string[], other: readonly string[]): boolean {
  if (!words.some(hasHyphen) && !other.some(hasHyphen)) return false;
  const [short, long] = [words.join(' '), other.join(' ')];
  const open = (name: string): string => name.replaceAll('-', ' ');
  return [long, other.slice(1).join(' ')].some((name) => open(name) === open(short));
}

/** "Pinto Salas" for Andrés Pinto: both surnames of somebody whom the text names by first name and the first of them. */
const isDoubleSurname = (words: readonly string[], other: readonly string[], lexicon: Lexicon): boolean =>
  words.length === 2 &&
  other.length === 2 &&
  words[0] === other[1] &&
  isSurnameOnly(words[0] ?? '', lexicon) &&
  isSurnameOnly(words[1] ?? '', lexicon) &&
  (lexicon.classes(other[0] ?? '') & WordClass.firstName) !== 0;

const isSurnameOnly = (word: string, lexicon: Lexicon): boolean => {
  const classes = lexicon.classes(word);
  return (classes & WordClass.surname) !== 0 && (classes & (WordClass.firstName | WordClass.familyFirst)) === 0;
};

const hasHyphen = (word: string): boolean => word.includes('-');

/** Whether two names differ in their order alone, the family name first or last: "Hansol Zhi-wei" and "Zhi-wei Hansol". */
function isTurned(words: readonly string[], other: readonly string[], isFamilyFirst: (word: string) => boolean): boolean {
  const isFirst = isFamilyFirst(words[0] ?? '');
  const isOtherFirst = isFamilyFirst(other[0] ?? '');
  if (!isFirst && !isOtherFirst) return false;
  const turned = (name: readonly string[]): string => [name[name.length - 1], ...name.slice(0, -1)].join('-');
  const [one, two] = [words.join('-'), other.join('-')];
  return (isOtherFirst && turned(words) === two) || (isFirst && (turned(other) === one || one === two));
}
