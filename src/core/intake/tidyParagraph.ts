import { unixLines } from '../text/unixLines';

/** Soft hyphens and what has no width: they say where a page may break a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Control characters, which no article has. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** A paragraph without the white space of its layout: single spaces, no blank line, no space at the edge of a line. */
export const tidyParagraph = (text: string): string =>
  unixLines(text)
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
