/**
 * One replacement in a text: `deleted` code units at `start` give way to `inserted` code units.
 *
 * A list of changes means: applied one after the other, each in the text that the ones before it left.
 */
export interface TextChange {
  readonly start: number;
  readonly deleted: number;
  readonly inserted: number;
}

/**
 * Changes that are all stated in the text before them, and so touch nothing of each other, in an order in which they can be applied one after the
 * other: from the last place to the first. Where text is put in at the start of what goes, what goes is first.
 */
export const oneByOne = <T extends Pick<TextChange, 'start' | 'deleted'>>(changes: readonly T[]): readonly T[] =>
  [...changes].sort((a, b) => b.start - a.start || b.deleted - a.deleted);
