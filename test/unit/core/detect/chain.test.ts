import assert from 'node:assert/strict';
import { Chain } from '../../../../src/core/detect/model/weights/chain';
import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from '../../../../src/core/detect/model/weights/tagLabel';

const N = LABEL_COUNT;

/** Scores without a pattern, the same each time. */
const scores = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(seed + i * 7.31) * 3);

/** All well-formed sequences of labels, each with its score. */
function sequences(
  tokens: Float64Array,
  transitions: Float64Array,
  offset: number,
  length: number,
): { labels: number[]; score: number }[] {
  const found: { labels: number[]; score: number }[] = [];
  const extend = (labels: readonly number[], score: number): void => {
    const last = labels.at(-1);
    if (labels.length === length) {
      if (last !== undefined && mayEnd(last)) found.push({ labels: [...labels], score });
      return;
    }
    for (let y = 0; y < N; y++) {
      if (last === undefined ? !mayStart(y) : !mayFollow(last, y)) continue;
      const step = last === undefined ? 0 : (transitions[last * N + y] ?? 0);
      extend([...labels, y], score + step + (tokens[(offset + labels.length) * N + y] ?? 0));
    }
  };
  extend([], 0);
  return found;
}

describe('Chain', () => {
  const transitions = scores(N * N, 3);
  const chain = new Chain(transitions);

  for (const [offset, length] of [
    [0, 1],
    [2, 2],
    [1, 4],
  ] as const) {
    it(`agrees with trying all labels of ${length} tokens`, () => {
      const tokens = scores((offset + length) * N, length);
      const all = sequences(tokens, transitions, offset, length);
      const best = all.reduce((top, each) => (each.score > top.score ? each : top));
      assert.deepEqual([...chain.bestLabels(tokens, offset, length)], best.labels);

      const total = Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0));
      assert.ok(Math.abs(chain.sum(tokens, offset, length) - total) < 1e-9);
      const share = (holds: (labels: readonly number[]) => boolean): number =>
        all.reduce((sum, { labels, score }) => (holds(labels) ? sum + Math.exp(score - total) : sum), 0);
      for (let t = 0; t < length; t++) {
        for (let y = 0; y < N; y++) {
          assert.ok(Math.abs(chain.marginal(t, y) - share((labels) => labels[t] === y)) < 1e-9);
          if (t + 1 === length) continue;
          for (let z = 0; z < N; z++) {
            const both = share((labels) => labels[t] === y && labels[t + 1] === z);
            assert.ok(Math.abs(chain.pairMarginal(t, y, z) - both) < 1e-9);
          }
        }
      }
    });
  }

  it('takes very large scores', () => {
    const tokens = scores(3 * N, 1).map((score) => score * 200);
    assert.ok(Number.isFinite(chain.sum(tokens, 0, 3)));
  });
});
