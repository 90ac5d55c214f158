import assert from 'node:assert/strict';
import { readOwnSet } from '../../scripts/eval/ownSets';
import { productDetectors } from '../../scripts/eval/productDetector';
import { annotateSet, outcomesOf, systemOf } from '../../scripts/eval/system';
import { calibrationOf, type ReliabilityBin } from '../../src/core/measure/calibration';
import type { ConfidenceOutcomes } from '../../src/core/measure/confidenceOutcomes';

/** What names and quotes are given was counted on other texts too, so that a small difference is no mistake. */
const MOST_APART = 0.1;
/** In standard deviations of a binomial distribution: what lies nearer may be chance. */
const MOST_CHANCE = 3;

function isFarOff({ count, meanConfidence, rightShare }: ReliabilityBin): boolean {
  const apart = Math.abs(meanConfidence - rightShare);
  return apart > MOST_APART && apart > MOST_CHANCE * Math.sqrt((meanConfidence * (1 - meanConfidence)) / count);
}

describe('confidence', () => {
  let found: readonly ConfidenceOutcomes[];

  before(async () => {
    const detector = await productDetectors('.')();
    const system = systemOf((text) => detector.detect(text));
    found = (['fixtures', 'dev', 'news'] as const).flatMap((name) => {
      const set = readOwnSet('.', name);
      return outcomesOf(set, annotateSet(set, system));
    });
  });

  for (const what of ['names', 'quotes', 'speakers'] as const) {
    it(`of ${what} is how often they are right`, () => {
      const { bins, count } = calibrationOf(found.flatMap((text) => text[what]));
      assert.ok(count > 100, `${String(count)} suggestions`);
      assert.deepEqual(bins.filter(isFarOff), []);
    });
  }
});
