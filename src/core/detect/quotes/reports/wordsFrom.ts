import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** The words of the items from one on, each with a space behind it: up to the item `to`, a quotation, the sentence's end or a certain mark. */
export function wordsFrom({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number, stop = ''): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (key === '' || key === stop) break;
    words.push(key);
  }
  // The join ends with a space: a text put together from two would have to be copied for each pattern.
  words.push('');
  return words.join(' ');
}
