import type { FrameSentence } from './frame';

/** Whether a quotation stands among the items from one to the one before `to`. */
export function quoteBetween({ items }: FrameSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]?.kind === 'quote') return true;
  return false;
}
