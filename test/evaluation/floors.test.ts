import assert from 'node:assert/strict';
import { figuresOf } from '../../scripts/eval/figures';
import { belowFloors, floorSets, raisedFloors, readFloors } from '../../scripts/eval/floors';
import { productDetectors } from '../../scripts/eval/productDetector';
import { evaluateSet, systemOf } from '../../scripts/eval/system';
import type { Detector } from '../../src/core/detect/detector';
import { evaluationOf } from '../../src/core/measure/evaluation';

describe('accuracy of detection', () => {
  let detector: Detector;

  before(async () => {
    detector = await productDetectors('.')();
  });

  for (const set of floorSets('.')) {
    const { name } = set;
    it(`is not below what it was on ${name}`, () => {
      const figures = figuresOf(
        evaluateSet(
          set,
          systemOf((text) => detector.detect(text)),
        ),
      );
      assert.ok(Object.keys(readFloors()[name] ?? {}).length > 5, 'floors are recorded');
      assert.deepEqual(belowFloors(readFloors(), name, figures), []);
    });
  }
});

describe('floors', () => {
  const figures = { ...figuresOf(evaluationOf([])), 'people, exact F1': 0.8766, 'set of people, F1': 0.5 };

  it('rise to what is reached, rounded down, and never fall', () => {
    const raised = raisedFloors({ dev: { 'set of people, F1': 60 } }, new Map([['dev', figures]]));
    assert.deepEqual(raised, { dev: { 'people, exact F1': 87.6, 'set of people, F1': 60 } });
  });

  it('name what is below', () => {
    assert.deepEqual(belowFloors({ dev: { 'people, exact F1': 87.6, 'set of people, F1': 60 } }, 'dev', figures), [
      'dev: set of people, F1 is 50.0, the floor is 60.0',
    ]);
  });
});
