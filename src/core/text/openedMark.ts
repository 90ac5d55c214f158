export type MarkStyle = 'double' | 'single';

/** A mark that is open, and what may close it. `width` is that of ``. */
export interface OpenedMark {
  readonly start: number;
  readonly style: MarkStyle;
  readonly closers: string;
  readonly width?: number;
}

/** How far ahead a better closing mark is looked for. */
export const LOOK_AHEAD = 400;
