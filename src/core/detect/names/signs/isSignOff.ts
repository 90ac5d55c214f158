import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const LETTERS = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,3}$/u;
const MOST_TOKENS = 7;
/** What stands so in the credit of a photo. */
const AGENCIES = wordSet('afp ap epa upi dpa ani pti apa anp tass aap cp mct');

/** Whether a line is nothing but the letters of those who wrote and edited a dispatch: "DLK/OKA"; "STR/AFP" credits a photo. */
export const isSignOff = ({ text, tokens, keys }: ParagraphAnalysis): boolean =>
  tokens.length <= MOST_TOKENS && LETTERS.test(text.trim()) && !keys.some((key) => AGENCIES.has(key));
