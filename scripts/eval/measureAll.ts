import { type Calibration, calibrationOf } from '../../src/core/measure/calibration';
import { type ConfidenceOutcomes, confidenceOutcomes } from '../../src/core/measure/confidenceOutcomes';
import { predictionOf } from '../../src/core/measure/fromDetection';
import type { Detection } from '../../src/core/model/detection';
import { compromiseSystem, runCompromise } from './compromiseSystem';
import { errorCounts, errorsOn } from './errorReport';
import { type Figures, figuresOf } from './figures';
import { laidOut, LAYOUT_NAMES } from './layouts';
import { withNearestNames } from './nearestName';
import type { EvalOptions } from './options';
import type { ReferenceSet } from './referenceSet';
import type { LayoutReport, Report, SetReport } from './report';
import { contentsOf } from './setContents';
import { measureLengths, measureSpeed } from './speed';
import { annotateSet, evaluatePredictions, evaluateSet } from './system';

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
  const measured = sets.filter(({ texts }) => texts.length > 0).map((set) => measureSet(set, detect, detectByRules, options));
  const calibrated = measured.filter(({ report }) => CALIBRATION_SETS.has(report.set));
  const outcomes = (what: keyof ConfidenceOutcomes): Calibration =>
    calibrationOf(calibrated.flatMap((set) => set.outcomes.flatMap((text) => text[what])));
  const timed = sets.filter(({ own }) => own).flatMap(({ texts }) => texts);
  const speed = options.speed && timed.length > 0;
  return {
    sets: measured.map(({ report }) => report),
    layouts: sets.filter(({ figuresOnly }) => figuresOnly).flatMap((set) => measureLayouts(set, detect)),
    calibration: { names: outcomes('names'), quotes: outcomes('quotes'), speakers: outcomes('speakers') },
    calibratedOn: calibrated.map(({ report }) => report.set),
    errors: errorCounts(sets.filter(({ name }) => name === 'dev').flatMap((set) => errorsOn(set, detect))),
    speed: speed ? await measureSpeed(timed, newDetect, () => Promise.resolve(runCompromise)) : null,
    lengths: speed ? await measureLengths(timed, newDetect) : [],
  };
}

/** How much depends on where the lines of a set break. */
function measureLayouts(set: ReferenceSet, detect: Detect): LayoutReport[] {
  const measure = (texts: ReferenceSet): Figures =>
    figuresOf(evaluateSet(texts, (id, text) => predictionOf(id, text, detect(text))));
  return [
    { set: set.name, layout: 'as it is', detector: measure(set) },
    ...LAYOUT_NAMES.map((layout): LayoutReport => ({ set: set.name, layout, detector: measure(laidOut(set, layout)) })),
  ];
}

interface MeasuredSet {
  readonly report: SetReport;
  readonly outcomes: readonly ConfidenceOutcomes[];
}

function measureSet(set: ReferenceSet, detect: Detect, detectByRules: Detect, { compromise }: EvalOptions): MeasuredSet {
  const predictions = annotateSet(set, (id, text) => predictionOf(id, text, detect(text)));
  const hasSpeakers = set.texts.some(({ layers }) => layers.speakers);
  return {
    report: {
      set: set.name,
      trainedOn: set.trainedOn,
      contents: contentsOf(set.texts),
      detector: figuresOf(evaluatePredictions(set, predictions)),
      rules: hasSpeakers ? figuresOf(evaluateSet(set, (id, text) => predictionOf(id, text, detectByRules(text)))) : null,
      compromise: compromise ? figuresOf(evaluateSet(set, compromiseSystem)) : null,
      nearestName: hasSpeakers ? figuresOf(evaluatePredictions(set, predictions.map(withNearestNames))) : null,
    },
    outcomes: set.texts.flatMap((gold, index) => {
      const prediction = predictions[index];
      return prediction === undefined ? [] : [confidenceOutcomes(gold, prediction)];
    }),
  };
}
