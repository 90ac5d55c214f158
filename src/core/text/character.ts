const LETTER = /^[\p{L}\p{M}]/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const DIGIT = /^\p{N}/u;
const SPACE = /^\s/u;

/** The code unit at `index`; -1 outside the text: V8 is slow wherever it was once asked for a unit that is none. */
const unitAt = (text: string, index: number): number => (index >= 0 && index < text.length ? text.charCodeAt(index) : -1);

const between = (unit: number, low: number, high: number): boolean => unit >= low && unit <= high;

/** The character that starts at `index`, with both halves of a surrogate pair. */
const characterAt = (text: string, index: number): string => {
  const unit = text.charCodeAt(index);
  return between(unit, 0xd800, 0xdbff) ? text.slice(index, index + 2) : text.charAt(index);
};

/** Whether a letter or a combining mark starts at `index`. */
export function isLetterAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (unit < 128) return between(unit, 97, 122) || between(unit, 65, 90);
  // No letters among the general punctuation and arrows, which hold the quote marks and dashes of most articles.
  if (between(unit, 0x2000, 0x2bff)) return false;
  return LETTER.test(characterAt(text, index));
}

/** Whether an upper-case (or title-case) letter starts at `index`. */
export function isUpperAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (unit < 128) return between(unit, 65, 90);
  return UPPER.test(characterAt(text, index));
}

/** Whether a letter that is no capital starts at `index`. */
export const isSmallLetterAt = (text: string, index: number): boolean => isLetterAt(text, index) && !isUpperAt(text, index);

/** Whether a digit starts at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (unit < 128) return between(unit, 48, 57);
  if (between(unit, 0x2000, 0x2bff)) return false;
  return DIGIT.test(characterAt(text, index));
}

/** Whether a letter, a combining mark or a digit starts at `index`. */
export const isWordAt = (text: string, index: number): boolean => isLetterAt(text, index) || isDigitAt(text, index);

/** Whether the code unit at `index` is white space. The ends of the text do not count. */
export function isSpaceAt(text: string, index: number): boolean {
  const unit = unitAt(text, index);
  if (unit < 128) return unit === 32 || between(unit, 9, 13);
  return SPACE.test(text.charAt(index));
}

export type WordCase = 'lower' | 'capital' | 'upper' | 'mixed';

/**
 * How a word is cased: `capital` starts with its only capitals (Kim, O'Brien, Jean-Luc, al-Assad, McCain), `upper` has no lower-case
 * letter and at least two capitals (KCNA, U.S.), `mixed` is the rest with a capital (iPhone, eBay).
 */
export function wordCase(word: string): WordCase {
  let uppers = 0;
  let lowers = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 128 ? between(unit, 65, 90) : isUpperAt(word, i)) uppers++;
    else if (unit < 128 ? between(unit, 97, 122) : isLetterAt(word, i)) lowers++;
  }
  if (uppers === 0) return 'lower';
  if (lowers === 0) return uppers > 1 ? 'upper' : 'capital';
  if (isUpperAt(word, 0)) return 'capital';
  // "pro-Beijing" is an ordinary word with a name in it; "iPhone" is a name.
  return /[-\u2010\u2011]/u.test(word) ? 'lower' : 'mixed';
}
