import type { FrameSentence } from './frame';

/** Whether a quotation stands among the items from one to the one before `to`. */
export function quoteBetween({ tokens }: FrameSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i] === -1) return true;
  return false;
}
