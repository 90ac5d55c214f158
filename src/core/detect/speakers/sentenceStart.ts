import { type Frame, type FrameSentence, tokenIn } from '../quotes/frame/frame';
import { tokenAt } from '../words/paragraphAnalysis';

/** Where the reporter's own words of a sentence start in its paragraph; nowhere if a quotation opens it. */
export const sentenceStart = ({ paragraph }: Frame, sentence: FrameSentence): number =>
  tokenAt(paragraph, tokenIn(sentence, 0))?.start ?? Infinity;
