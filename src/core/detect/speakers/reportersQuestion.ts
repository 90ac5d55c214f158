import { textAt } from '../paragraphAnalysis';
import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame';

const MOST_ITEMS = 8;

/** "Did he?", "And the second?": a short question outside quotation marks that names nobody. */
export const isReportersQuestion = ({ paragraph, mentionOf }: Frame, { items }: FrameSentence): boolean =>
  items.length <= MOST_ITEMS &&
  textAt(paragraph, tokenOf(items.at(-1))) === '?' &&
  items.every((item) => item.kind === 'token' && mentionOf(item.token) < 0);
