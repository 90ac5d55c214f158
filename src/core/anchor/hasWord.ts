import { isInsideWord } from '../text/isInsideWord';

/** Whether a word stands in a text, as a word of its own. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + word.length)) return true;
  }
  return false;
}
