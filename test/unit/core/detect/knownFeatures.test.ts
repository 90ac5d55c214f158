import assert from 'node:assert/strict';
import { addScores, placeOfFeature } from '../../../../src/core/detect/model/features/knownFeatures';
import { decodeModel, encodeModel, weightAt } from '../../../../src/core/detect/model/weights/nameModel';
import { LABEL_COUNT } from '../../../../src/core/detect/model/weights/tagLabel';

const SCALE = 0.25;

/** Numbers from 0 up to a limit, by a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('the scores of features', () => {
  const transitions = new Float64Array(LABEL_COUNT ** 2);
  const curve = { slope: 1, offset: 0 };

  it('are the sums of their weights, however many and however large', () => {
    const seed = 20_080;
    const next = numbers(seed);
    const extremes = [-127, -1, 0, 127].map((weight, hash) => ({ hash, weights: new Int8Array(LABEL_COUNT).fill(weight) }));
    const others = Array.from({ length: 200 }, (_, i) => ({
      hash: 1000 + i,
      weights: Int8Array.from({ length: LABEL_COUNT }, () => next(255) - 127),
    }));
    const rows = [...extremes, ...others];
    const model = decodeModel(encodeModel(rows, SCALE, transitions, { person: curve, organization: curve }));
    const tokens = [
      ...extremes.map(({ hash }) => new Array<number>(700).fill(hash)),
      ...Array.from({ length: 50 }, () => Array.from({ length: next(600) }, () => rows[next(rows.length)]?.hash ?? 0)),
    ];
    const starts = [0];
    for (const hashes of tokens) starts.push((starts[starts.length - 1] ?? 0) + hashes.length);
    const features = Int32Array.from(tokens.flat(), (hash) => model.placeOf(hash));
    const scores = new Float64Array(tokens.length * LABEL_COUNT).fill(1);
    addScores(model, { features, starts }, scores);
    const expected = tokens.flatMap((hashes) =>
      Array.from({ length: LABEL_COUNT }, (_, label) =>
        hashes.reduce((sum, hash) => sum + SCALE * weightAt(model.weights, placeOfFeature(model.placeOf(hash)), label), 1),
      ),
    );
    assert.deepEqual([...scores], expected, `seed ${seed}`);
  });
});
