import { calibrated, type ConfidenceCurve, logOdds } from '../../src/core/detect/model/weights/confidenceCurve';
import type { Outcome } from '../../src/core/measure/calibration';

const STEPS = 50;
/** A slope that falls would turn the order of suggestions round: too few outcomes to learn from. */
const LEAST_SLOPE = 0.05;

/**
 * The curve under which the outcomes are most likely, by Newton's method. Outcomes must come from texts that the model was not trained
 * on. Right and wrong count as (n + 1) / (n + 2) and 1 / (n + 2), as Platt (1999) has it, so that few outcomes give no certainty.
 */
export function fitCurve(outcomes: readonly Outcome[]): ConfidenceCurve {
  const rights = outcomes.filter(({ right }) => right).length;
  const wrongs = outcomes.length - rights;
  const points = outcomes.map(({ confidence, right }) => ({
    x: logOdds(confidence),
    confidence,
    target: right ? (rights + 1) / (rights + 2) : 1 / (wrongs + 2),
  }));
  let curve: ConfidenceCurve = { slope: 1, offset: 0 };
  for (let step = 0; step < STEPS; step++) {
    let [gradientSlope, gradientOffset, a, b, c] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, confidence, target } of points) {
      const p = calibrated(curve, confidence);
      const weight = p * (1 - p);
      gradientSlope += (p - target) * x;
      gradientOffset += p - target;
      a += weight * x * x;
      b += weight * x;
      c += weight;
    }
    const determinant = a * c - b * b;
    if (Math.abs(determinant) < 1e-12) break;
    curve = {
      slope: Math.max(LEAST_SLOPE, curve.slope - (c * gradientSlope - b * gradientOffset) / determinant),
      offset: curve.offset - (a * gradientOffset - b * gradientSlope) / determinant,
    };
  }
  return curve;
}
