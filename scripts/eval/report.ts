import type { Calibration } from '../../src/core/measure/calibration';
import type { Figures } from './figures';
import type { LengthSpeed, Speed } from './speed';

/** The figures of one set of texts for each system that ran on it. */
export interface SetReport {
  readonly set: string;
  readonly own: boolean;
  readonly texts: number;
  readonly detector: Figures;
  readonly compromise: Figures | null;
  readonly nearestName: Figures;
}

/** Everything that one run of the evaluation found. */
export interface Report {
  readonly sets: readonly SetReport[];
  readonly calibration: Readonly<Record<'names' | 'quotes' | 'speakers', Calibration>>;
  readonly calibratedOn: readonly string[];
  readonly speed: Speed | null;
  readonly lengths: readonly LengthSpeed[];
}
