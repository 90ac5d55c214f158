import { keyAt } from '../../words/paragraphAnalysis';
import { BE, INDEFINITE } from '../../words/smallWords';
import type { Frame } from '../../quotes/frame/frame';

const MOST_WORDS_TO_NOUN = 3;
const MOST_WORDS_TO_OTHER = 8;

/**
 * Whether a paragraph brings up somebody by a noun beside somebody else, and names them not: "two of them, a physician and a teacher", "NAME and a
 * teacher"; but not "NAME, a physician and a teacher", "a physician and a teacher, NAME".
 */
export const isBroughtUpBeside = (frame: Frame, noun: string): boolean =>
  frame.paragraph.keys.some((key, token) => key === noun && isBeside(frame, token));

function isBeside(frame: Frame, noun: number): boolean {
  const { paragraph, mentionOf } = frame;
  const article = articleBefore(frame, noun, MOST_WORDS_TO_NOUN);
  const behind = keyAt(paragraph, noun + 1) === ',' ? noun + 2 : noun + 1;
  if (article < 0 || mentionOf(noun) >= 0 || mentionOf(behind) >= 0) return false;
  if (/^(?:and|or)$/u.test(keyAt(paragraph, article - 1))) {
    if (mentionOf(article - 2) >= 0) return true;
    const first = articleBefore(frame, article - 1, MOST_WORDS_TO_OTHER);
    return first >= 0 && !isSaidOfName(frame, first);
  }
  for (let token = noun + 1; token <= noun + MOST_WORDS_TO_OTHER; token++) {
    const key = keyAt(paragraph, token);
    if (ENDS.test(key)) return false;
    if (/^(?:and|or)$/u.test(key)) return INDEFINITE.has(keyAt(paragraph, token + 1)) && !isSaidOfName(frame, article);
  }
  return false;
}

const ENDS = /^(?:[.;:!?]|)$/u;

/** The "a" in front of a noun and few other words, -1 where there is none. */
function articleBefore({ paragraph }: Frame, noun: number, most: number): number {
  for (let token = noun - 1; token >= Math.max(0, noun - 1 - most); token--) {
    if (ENDS.test(keyAt(paragraph, token))) return -1;
    if (INDEFINITE.has(keyAt(paragraph, token))) return token;
  }
  return -1;
}

/** "NAME, | a physician", "NAME was | a physician", "as | a physician": what a name stands for. */
function isSaidOfName({ paragraph, mentionOf }: Frame, article: number): boolean {
  const key = keyAt(paragraph, article - 1);
  return (key === ',' && mentionOf(article - 2) >= 0) || BE.has(key) || SAID.test(key);
}

const SAID = /^(?:as|became|becomes|become|being|been|both|remains?|remained|like|to|be)$/u;
