/** As many zeros as a paragraph seldom has tokens. */
const ZEROS: readonly number[] = Array.from({ length: 1024 }, () => 0);

/**
 * A list of as many zeros: a copy of others, which V8 makes at once, where it fills a list one by one. No typed array: V8 keeps those of more
 * than 64 bytes outside its heap, which takes longer than all that is done with the few numbers of a paragraph.
 */
export const zeros = (count: number): number[] =>
  count <= ZEROS.length ? ZEROS.slice(0, count) : new Array<number>(count).fill(0);
