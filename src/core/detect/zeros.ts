/**
 * A list of as many zeros. No typed array: V8 keeps those of more than 64 bytes outside its heap, which takes longer than all that is done with
 * the few numbers of a paragraph.
 */
export const zeros = (count: number): number[] => new Array<number>(count).fill(0);
