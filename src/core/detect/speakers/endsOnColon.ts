import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame/frame';
import { textAt } from '../words/paragraphAnalysis';

/** Whether a sentence ends on a colon. */
export const endsOnColon = ({ paragraph }: Frame, { items }: FrameSentence): boolean =>
  textAt(paragraph, tokenOf(items[items.length - 1])) === ':';
