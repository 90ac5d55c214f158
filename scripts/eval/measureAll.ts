import { calibrationOf } from '../../src/core/measure/calibration';
import { confidenceOutcomes } from '../../src/core/measure/confidenceOutcomes';
import { predictionOf } from '../../src/core/measure/fromDetection';
import type { Detection } from '../../src/core/model/detection';
import { compromiseSystem, runCompromise } from './compromiseSystem';
import { figuresOf } from './figures';
import { withNearestNames } from './nearestName';
import type { EvalOptions } from './options';
import type { ReferenceSet } from './referenceSet';
import type { Report, SetReport } from './report';
import { measureLengths, measureSpeed } from './speed';
import { evaluateSet, type System } from './system';

export type Detect = (text: string) => Detection;

/** A detector for everything, and new ones for taking the time. */
export interface Detecting {
  readonly detect: Detect;
  readonly newDetect: () => Promise<Detect>;
}

/** Sets that nothing is trained on, and that are annotated in full: only they can tell how far a confidence holds. */
const CALIBRATION_SETS = new Set(['fixtures', 'dev', 'heldout']);

/** Runs everything that was asked for. */
export async function measureAll(
  sets: readonly ReferenceSet[],
  { detect, newDetect }: Detecting,
  options: EvalOptions,
): Promise<Report> {
  const detector: System = (id, text) => predictionOf(id, text, detect(text));
  const calibrated = sets.filter(({ name }) => CALIBRATION_SETS.has(name));
  const outcomes = calibrated.flatMap(({ texts }) => texts.map((gold) => confidenceOutcomes(gold, detector(gold.id, gold.text))));
  const timed = sets.filter(({ own }) => own).flatMap(({ texts }) => texts);
  const speed = options.speed && timed.length > 0;
  return {
    sets: sets.filter(({ texts }) => texts.length > 0).map((set) => measureSet(set, detector, options)),
    calibration: {
      names: calibrationOf(outcomes.flatMap(({ names }) => names)),
      quotes: calibrationOf(outcomes.flatMap(({ quotes }) => quotes)),
      speakers: calibrationOf(outcomes.flatMap(({ speakers }) => speakers)),
    },
    calibratedOn: calibrated.map(({ name }) => name),
    speed: speed ? await measureSpeed(timed, newDetect, () => Promise.resolve(runCompromise)) : null,
    lengths: speed ? await measureLengths(timed, newDetect) : [],
  };
}

function measureSet(set: ReferenceSet, detector: System, { compromise }: EvalOptions): SetReport {
  const figures = (system: System): SetReport['detector'] => figuresOf(evaluateSet(set, system));
  return {
    set: set.name,
    own: set.own,
    texts: set.texts.length,
    detector: figures(detector),
    compromise: compromise ? figures(compromiseSystem) : null,
    nearestName: figures((id, text) => withNearestNames(detector(id, text))),
  };
}
