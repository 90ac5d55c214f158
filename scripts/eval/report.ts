import type { Calibration } from '../../src/core/measure/calibration';
import type { Figures } from './figures';
import type { Layout } from './layouts';
import type { SetContents } from './setContents';
import type { LengthSpeed, Speed } from './speed';

/** The figures of one set of texts for each system that ran on it. */
export interface SetReport {
  readonly set: string;
  readonly trainedOn: boolean;
  readonly contents: SetContents;
  readonly detector: Figures;
  /** Without the trained weights; of texts whose names are linked, quoted or both. */
  readonly rules: Figures | null;
  readonly compromise: Figures | null;
  /** Null where nothing is known of speakers. */
  readonly nearestName: Figures | null;
}

/** The figures of a set whose lines break elsewhere. */
export interface LayoutReport {
  readonly set: string;
  readonly layout: Layout | 'as it is';
  readonly detector: Figures;
}

/** Everything that one run of the evaluation found. */
export interface Report {
  readonly sets: readonly SetReport[];
  /** The same articles laid out otherwise, the usual way first. */
  readonly layouts: readonly LayoutReport[];
  readonly calibration: Readonly<Record<'names' | 'quotes' | 'speakers', Calibration>>;
  readonly calibratedOn: readonly string[];
  /** Kinds of errors on the articles that were tuned on, most first. */
  readonly errors: readonly (readonly [kind: string, count: number])[];
  readonly speed: Speed | null;
  readonly lengths: readonly LengthSpeed[];
}
