import { isLetterAt, isSpaceAt, isUpperAt, isWordAt } from './character';

/**
 * Texts that were put together from single words, as those of other programs and of scanned pages are, have apostrophes apart from their words:
 * "London 's", "Cox' s", "Massimo D 'Alema", "O' Connor". They belong to the words all the same, and are no quotation marks.
 */

const APOSTROPHES = "'’";
const MARKS = `‘“"${APOSTROPHES}`;
const isApostrophe = (text: string, at: number): boolean => at < text.length && APOSTROPHES.includes(text.charAt(at));
const isMark = (text: string, at: number): boolean => at >= 0 && MARKS.includes(text.charAt(at));
const isLoneS = (text: string, at: number): boolean =>
  text.charAt(at) === 's' && !isWordAt(text, at + 1) && !isApostrophe(text, at + 1);

/** The end of a possessive that starts at an apostrophe and has a dot or a space before or a space inside it; 0 where none does. */
export function looseOwnerEnd(text: string, apostrophe: number): number {
  if (isSpaceAt(text, apostrophe - 1)) {
    const isBehindWord = isWordAt(text, apostrophe - 2) || text.charAt(apostrophe - 2) === '.';
    return isBehindWord && isLoneS(text, apostrophe + 1) ? apostrophe + 2 : 0;
  }
  // "Kestrel Inc.'s".
  if (text.charAt(apostrophe - 1) === '.' && isLoneS(text, apostrophe + 1)) return apostrophe + 2;
  const isInside = isLetterAt(text, apostrophe - 1) && text.charAt(apostrophe + 1) === ' ' && isLoneS(text, apostrophe + 2);
  return isInside ? apostrophe + 3 : 0;
}

/** Where the rest of a name starts whose first letter is "O" or "D", with a space beside the apostrophe; 0 where no such name starts. */
export function looseNameRest(text: string, start: number): number {
  const first = text.charAt(start);
  // "'O' Level": a letter in marks.
  if ((first !== 'O' && first !== 'D') || isMark(text, start - 1)) return 0;
  const isLoose =
    (text.charAt(start + 1) === ' ' && isApostrophe(text, start + 2)) ||
    (isApostrophe(text, start + 1) && text.charAt(start + 2) === ' ');
  const rest = start + 3;
  if (!isLoose || !isUpperAt(text, rest) || !isLetterAt(text, rest + 1) || isUpperAt(text, rest + 1)) return 0;
  let end = rest;
  while (isLetterAt(text, end)) end++;
  // "Plan D 'Harbour' is off": a word in marks.
  return isApostrophe(text, end) && text.charAt(end + 1) !== 's' ? 0 : rest;
}

/** Whether the mark at `at` is the apostrophe of such a possessive or name. */
export const isLooseApostrophe = (text: string, at: number): boolean =>
  looseOwnerEnd(text, at) > 0 || (at > 0 && [at - 1, at - 2].some((start) => start >= 0 && isNameAround(text, start, at)));

const isNameAround = (text: string, start: number, at: number): boolean =>
  !isLetterAt(text, start - 1) && text.slice(start + 1, at).trim() === '' && looseNameRest(text, start) > 0;
