import type { Frame } from './frame';

/** Indices of the tokens between two offsets. */
export function tokensWithin(frame: Frame, start: number, end: number): number[] {
  const { tokens } = frame.paragraph;
  const found: number[] = [];
  for (let i = firstTokenFrom(frame, start); i < tokens.length && (tokens[i]?.end ?? Infinity) <= end; i++) found.push(i);
  return found;
}

/** The first token that starts at an offset or behind it, found by bisection. */
export function firstTokenFrom({ paragraph: { tokens } }: Frame, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
