import { tokenAt } from '../../words/paragraphAnalysis';
import type { Frame, FrameSentence } from './frame';

/** Whether nothing but marks stands from an item on: "told" tells nobody there. */
export const endsAt = ({ paragraph }: Frame, { items }: FrameSentence, from: number): boolean =>
  items.slice(from).every((item) => item.kind === 'token' && tokenAt(paragraph, item.token)?.kind !== 'word');
