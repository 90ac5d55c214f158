/** How words are written in the lexicon: lower case, without dots, with straight apostrophes. */
export function lexiconKey(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) && !lower.includes('.')
    ? lower
    : lower
        .replace(/\./gu, '')
        .replace(/[\u2018\u2019\u02bb\u02bc]/gu, "'")
        .replace(/[\u2010\u2011\u2013]/gu, '-');
}

/** Anything between words that is no single space; most names have none, and need no pattern to be parted. */
export const ODD_SPACE = /[^\S ]| {2}/u;

/** Some words, as the lexicon writes them. */
export function keysOf(words: string): string[] {
  const keys = lexiconKey(words);
  return ODD_SPACE.test(keys) ? keys.split(/\s+/u) : keys.split(' ');
}

/** The last of some words, as the lexicon writes it. */
export const lastKey = (words: string): string => keysOf(words).at(-1) ?? '';

/** Letters that no accent makes of a plain one, and what is written for them where there are none. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** What wires write for the vowels of German and the Nordic languages: "Mueller", "Stoere". */
const SPELLED_VOWELS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const replaced = (key: string, letters: Readonly<Record<string, string>>): string =>
  key.replace(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter);

/** A key without accents: "garcía" and "garcia", "łukasz" and "lukasz" are one name to the lists. */
export const foldedKey = (key: string): string => replaced(key.normalize('NFD').replace(/\p{M}+/gu, ''), PLAIN_LETTERS);

/** A key as wires spell it: "mueller" for "müller", the same as `foldedKey` for others. */
export const spelledKey = (key: string): string => foldedKey(replaced(key.normalize('NFC'), SPELLED_VOWELS));

/** Whether a key is written in plain letters, and so its only spelling. */
export const isAscii = (key: string): boolean => {
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) > 127) return false;
  return true;
};
