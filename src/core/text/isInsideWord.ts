const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word goes on at an offset: letters, marks or digits on both sides. Not at the ends of the text. */
export const isInsideWord = (text: string, offset: number): boolean =>
  WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
