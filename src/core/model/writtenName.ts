/** A name as lists and files have it: words that the text parts by tabs or breaks between two of its lines are one line. */
export const writtenName = (words: string): string => words.replace(/\s+/gu, ' ').trim();
