import type { Steps } from './steps';

/**
 * Does several pieces of work a part at a time, a part being what a piece does up to its next `yield`: the first part of all, then the second of
 * all. Where the pieces are alike, the code of a part stays in the processor's caches, which it would leave between two pieces done on end.
 */
export function* partByPart(pieces: readonly Steps<void>[]): Steps<void> {
  let open = pieces;
  while (open.length > 0) {
    open = open.filter((piece) => piece.next().done !== true);
    yield;
  }
}
