import assert from 'node:assert/strict';
import { fitCurve } from '../../../../scripts/train/fitCurve';
import { calibrated } from '../../../../src/core/detect/model/weights/confidenceCurve';
import { SeededRandom } from '../seededRandom';

describe('the curve of confidence', () => {
  it('leaves what it is told to leave', () => {
    for (const probability of [0.01, 0.5, 0.93])
      assert.ok(Math.abs(calibrated({ slope: 1, offset: 0 }, probability) - probability) < 1e-9);
  });

  it('keeps within 0 and 1 and keeps the order', () => {
    const curve = { slope: 1.4, offset: 0.3 };
    const values = [0, 0.2, 0.5, 0.9, 1].map((probability) => calibrated(curve, probability));
    assert.ok(values.every((value, i) => value > (values[i - 1] ?? 0) && value < 1));
  });

  it('is found again from outcomes that were drawn by it', () => {
    const truth = { slope: 1.6, offset: 0.5 };
    const random = new SeededRandom(11);
    const outcomes = Array.from({ length: 20_000 }, () => {
      const confidence = 0.02 + 0.96 * random.next();
      return { confidence, right: random.next() < calibrated(truth, confidence) };
    });
    const fitted = fitCurve(outcomes);
    assert.ok(Math.abs(fitted.slope - truth.slope) < 0.1, String(fitted.slope));
    assert.ok(Math.abs(fitted.offset - truth.offset) < 0.1, String(fitted.offset));
  });

  it('stays sober where all outcomes are right', () => {
    const fitted = fitCurve([0.6, 0.7, 0.8, 0.9].map((confidence) => ({ confidence, right: true })));
    assert.ok(calibrated(fitted, 0.8) < 0.95);
  });
});
