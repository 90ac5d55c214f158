/** How much to do: `scale` 1 is the full run that the figures are quoted from, a small fraction is the short run of `npm test`. */
export interface TortureOptions {
  readonly seed: number;
  readonly scale: number;
}

/** One line of figures, and whether what was promised held. */
export interface TortureOutcome {
  readonly ok: boolean;
  /** Figures in reading order, such as `['edit scripts', '100000']`. */
  readonly figures: readonly (readonly [name: string, value: string])[];
  /** What went wrong, each with what is needed to run it again; empty when all is well. */
  readonly failures: readonly string[];
}

/** One promise put to the test. */
export interface TorturePart {
  readonly name: string;
  run(options: TortureOptions): Promise<TortureOutcome>;
}
