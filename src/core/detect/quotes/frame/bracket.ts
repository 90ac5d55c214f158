import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from './frame';

const MOST_ITEMS = 12;

/** "NAME (Ward 12, Beaches)": the item in front of the brackets that end at one, that item itself where none do. */
export function beforeBracket({ paragraph }: Frame, sentence: FrameSentence, index: number): number {
  if (keyAt(paragraph, tokenIn(sentence, index)) !== ')') return index;
  for (let i = index - 1; i >= Math.max(0, index - MOST_ITEMS); i--)
    if (keyAt(paragraph, tokenIn(sentence, i)) === '(') return i - 1;
  return index;
}

/** "NAME (Ward 12, Beaches) left": the item behind the brackets that start at one, that item itself where none do. */
export function behindBracket({ paragraph }: Frame, sentence: FrameSentence, index: number): number {
  if (keyAt(paragraph, tokenIn(sentence, index)) !== '(') return index;
  for (let i = index + 1; i <= index + MOST_ITEMS; i++) if (keyAt(paragraph, tokenIn(sentence, i)) === ')') return i + 1;
  return index;
}

/** Whether an item stands in brackets that close before `to`. */
export function isInBracket({ paragraph }: Frame, sentence: FrameSentence, index: number, to: number): boolean {
  const markFrom = (from: number, step: 1 | -1): string => {
    for (let i = from; i >= 0 && i < to && Math.abs(i - from) <= MOST_ITEMS; i += step) {
      const key = keyAt(paragraph, tokenIn(sentence, i));
      if (key === '(' || key === ')') return key;
    }
    return '';
  };
  return markFrom(index - 1, -1) === '(' && markFrom(index + 1, 1) === ')';
}
