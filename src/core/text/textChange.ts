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
