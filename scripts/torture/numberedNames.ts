import type { Marked } from '../../src/core/index';

/** The names in a {@link numberedArticle} are all different and none is the beginning of another. */
const nameOf = (n: number): string => `Person N${String(n)}x`;

/** An article that names as many people as one wants, one a line. */
export const numberedArticle = (count: number): string =>
  `Who was there\n\n${Array.from({ length: count }, (_, n) => `${nameOf(n)} came along and left early.\n`).join('')}`;

/** Where the nth name stands; undefined beyond the last. */
export function namePlace(text: string, n: number): Marked | undefined {
  const words = nameOf(n);
  const start = text.indexOf(words);
  return start < 0 ? undefined : { span: { start, end: start + words.length }, text: words };
}

/** Which name an annotation's words are. */
export const numberOf = (words: string): number => Number(/N(\d+)x/u.exec(words)?.[1] ?? NaN);
