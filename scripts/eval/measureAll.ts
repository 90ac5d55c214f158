import { type Calibration, calibrationOf } from '../../src/core/measure/calibration';
import type { ConfidenceOutcomes } from '../../src/core/measure/confidenceOutcomes';
import type { Detection } from '../../src/core/model/detection';
import { compromiseSystem, runCompromise } from './compromiseSystem';
import { errorCounts, errorsOn } from './errorReport';
import { type Figures, figuresOf } from './figures';
import { laidOut, type Layout, LAYOUT_NAMES } from './layouts';
import { withNearestNames } from './nearestName';
import type { EvalOptions } from './options';
import type { ReferenceSet } from './referenceSet';
import type { LayoutReport, Report, SetReport } from './report';
import { contentsOf } from './setContents';
import { measureLengths, measureSpeed } from './speed';
import { annotateSet, evaluatePredictions, evaluateSet, outcomesOf, systemOf } from './system';

export type Detect = (text: string) => Detection;

/** A detector for everything, and new ones for taking the time. */
export interface Detecting {
  readonly detect: Detect;
  /** By rules and lists alone. */
  readonly detectByRules: Detect;
  readonly newDetect: () => Promise<Detect>;
}

/** Sets that nothing is trained on, and that are annotated in full: only they can tell how far a confidence holds. */
const CALIBRATION_SETS = new Set(['fixtures', 'dev', 'heldout']);

/** Runs everything that was asked for. */
export async function measureAll(
  sets: readonly ReferenceSet[],
  { detect, detectByRules, newDetect }: Detecting,
  options: EvalOptions,
): Promise<Report> {
  const timed = options.speed ? sets.filter(({ own }) => own).flatMap(({ texts }) => texts) : [];
  // First, as V8 makes code slower that was used in other ways before: nobody reads by rules alone.
  const speed = timed.length > 0 ? await measureSpeed(timed, newDetect, () => Promise.resolve(runCompromise)) : null;
  const measured = sets.filter(({ texts }) => texts.length > 0).map((set) => measureSet(set, detect, detectByRules, options));
  const calibrated = measured.filter(({ report }) => CALIBRATION_SETS.has(report.set));
  const outcomes = (what: keyof ConfidenceOutcomes): Calibration =>
    calibrationOf(calibrated.flatMap((set) => set.outcomes.flatMap((text) => text[what])));
  return {
    sets: measured.map(({ report }) => report),
    layouts: measured
      .filter(({ set }) => set.figuresOnly)
      .flatMap(({ set, report }) => measureLayouts(set, report.detector, detect)),
    calibration: { names: outcomes('names'), quotes: outcomes('quotes'), speakers: outcomes('speakers') },
    calibratedOn: calibrated.map(({ report }) => report.set),
    errors: errorCounts(sets.filter(({ name }) => name === 'dev').flatMap((set) => errorsOn(set, detect))),
    speed,
    lengths: timed.length > 0 ? await measureLengths(timed, newDetect) : [],
  };
}

/** How much depends on where the lines of a set break. */
function measureLayouts(set: ReferenceSet, asItIs: Figures, detect: Detect): LayoutReport[] {
  const reached = (layout: Layout): Figures => figuresOf(evaluateSet(laidOut(set, layout), systemOf(detect)));
  return [
    { set: set.name, layout: 'as it is', detector: asItIs },
    ...LAYOUT_NAMES.map((layout): LayoutReport => ({ set: set.name, layout, detector: reached(layout) })),
  ];
}

interface MeasuredSet {
  readonly set: ReferenceSet;
  readonly report: SetReport;
  readonly outcomes: readonly ConfidenceOutcomes[];
}

function measureSet(set: ReferenceSet, detect: Detect, detectByRules: Detect, { compromise }: EvalOptions): MeasuredSet {
  const predictions = annotateSet(set, systemOf(detect));
  const hasSpeakers = set.texts.some(({ layers }) => layers.speakers);
  return {
    set,
    report: {
      set: set.name,
      trainedOn: set.trainedOn,
      contents: contentsOf(set.texts),
      detector: figuresOf(evaluatePredictions(set, predictions)),
      rules: hasSpeakers ? figuresOf(evaluateSet(set, systemOf(detectByRules))) : null,
      compromise: compromise ? figuresOf(evaluateSet(set, compromiseSystem)) : null,
      nearestName: hasSpeakers ? figuresOf(evaluatePredictions(set, predictions.map(withNearestNames))) : null,
    },
    outcomes: outcomesOf(set, predictions),
  };
}
