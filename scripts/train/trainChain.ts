/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays read within their bounds; a fallback for each would double the time */
import { Chain } from '../../src/core/detect/model/weights/chain';
import { LABEL_COUNT } from '../../src/core/detect/model/weights/tagLabel';
import type { Features, TrainingRun } from './trainingRuns';
import { randomNumbers, shuffle } from './random';

const N = LABEL_COUNT;

export interface TrainingOptions {
  readonly epochs: number;
  /** Over the ends of how many last epochs the weights are averaged, which the order of the steps then moves less (Polyak and Juditsky 1992). */
  readonly averaged: number;
  /** AdaGrad's step (Duchi, Hazan and Singer 2011). */
  readonly step: number;
  /** Features seen fewer times are not learned. */
  readonly leastCount: number;
  /** How often a run is shown without the evidence of its document, as the first look at a document sees it. */
  readonly withoutEvidence: number;
  /** The share of features that each run is shown without, so that none is leaned on alone (Wang and Manning 2013). */
  readonly dropped: number;
  /** In how many orders, each from nothing, the runs are learned; the weights are the mean of all, as what one order happens to end at is chance. */
  readonly orders: number;
  /** Of the first order; each other one has the next. */
  readonly seed: number;
}

/** Trained weights by feature hash, LABEL_COUNT a row, and of label pairs. */
export interface TrainedChain {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Fits a linear-chain conditional random field by stochastic gradient steps, one run at a time, in a shuffled order that the seed fixes. */
export function trainChain(runs: readonly TrainingRun[], options: TrainingOptions, report: (line: string) => void): TrainedChain {
  const index = new Map<number, number>();
  const counts = countFeatures(runs);
  for (const [hash, count] of counts) if (count >= options.leastCount) index.set(hash, index.size);
  report(`${String(runs.length)} runs, ${String(counts.size)} features, ${String(index.size)} kept`);
  const rowsOf = (features: Features | undefined): Rows | undefined =>
    features && { rows: Int32Array.from(features.hashes, (hash) => index.get(hash) ?? -1), starts: features.starts };
  const local = runs.map((run) => rowsOf(run.local)!);
  const evidence = runs.map((run) => rowsOf(run.evidence));
  const mean = { weights: new Float32Array(index.size * N), transitions: new Float64Array(N * N) };
  const share = options.averaged * options.orders;
  for (let nth = 0; nth < options.orders; nth++) {
    const model = newWeights(index.size);
    const random = randomNumbers(options.seed + nth);
    const order = Int32Array.from(runs, (_, i) => i);
    for (let epoch = 1; epoch <= options.epochs; epoch++) {
      shuffle(order, random);
      const loss = learnOnce({ runs, local, evidence }, order, model, options, random);
      report(`order ${String(nth + 1)}, epoch ${String(epoch)}: loss ${(loss / runs.length).toFixed(4)}`);
      if (epoch <= options.epochs - options.averaged) continue;
      addShare(mean.weights, model.weights, share);
      addShare(mean.transitions, model.transitions, share);
    }
  }
  return { hashes: Uint32Array.from(index.keys()), ...mean };
}

/** Runs with the rows of their features. */
interface Lessons {
  readonly runs: readonly TrainingRun[];
  readonly local: readonly Rows[];
  readonly evidence: readonly (Rows | undefined)[];
}

/** Takes a step for each run, in the order given; the sum of their losses. */
function learnOnce(
  { runs, local, evidence }: Lessons,
  order: Int32Array,
  model: Weights,
  options: TrainingOptions,
  random: () => number,
): number {
  let loss = 0;
  for (const at of order) {
    const seen = random() < options.withoutEvidence ? undefined : evidence[at];
    const parts = (seen === undefined ? [local[at]!] : [local[at]!, seen]).map((part) => thinned(part, options.dropped, random));
    loss += step(runs[at]!, parts, model, options.step);
  }
  return loss;
}

/** Adds one of `count` equal shares in a mean. */
function addShare(mean: Float32Array | Float64Array, values: Float32Array | Float64Array, count: number): void {
  for (let i = 0; i < mean.length; i++) mean[i]! += values[i]! / count;
}

/** Features by their rows among the weights, -1 for those that are not learned. */
interface Rows {
  readonly rows: Int32Array;
  readonly starts: Uint32Array;
}

const thinned = ({ rows, starts }: Rows, dropped: number, random: () => number): Rows => ({
  rows: dropped === 0 ? rows : rows.map((row) => (random() < dropped ? -1 : row)),
  starts,
});

interface Weights {
  readonly chain: Chain;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

function newWeights(rows: number): Weights {
  const transitions = new Float64Array(N * N);
  return {
    chain: new Chain(transitions),
    weights: new Float32Array(rows * N),
    squares: new Float32Array(rows * N),
    transitions,
    transitionSquares: new Float64Array(N * N),
  };
}

function step({ labels, weight }: TrainingRun, parts: readonly Rows[], model: Weights, rate: number): number {
  const { chain, weights, squares, transitions, transitionSquares } = model;
  const length = labels.length;
  const tokens = new Float64Array(length * N);
  for (const { rows, starts } of parts) {
    for (let t = 0; t < length; t++) {
      for (let f = starts[t]!; f < starts[t + 1]!; f++) {
        const row = rows[f]! * N;
        if (row >= 0) for (let y = 0; y < N; y++) tokens[t * N + y]! += weights[row + y]!;
      }
    }
  }
  chain.refresh();
  let loss = chain.sum(tokens, 0, length);
  for (let t = 0; t < length; t++) {
    loss -= tokens[t * N + labels[t]!]!;
    if (t > 0) loss -= transitions[labels[t - 1]! * N + labels[t]!]!;
  }
  const gradient = new Float64Array(N);
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < N; y++) gradient[y] = weight * (chain.marginal(t, y) - Number(labels[t] === y));
    for (const { rows, starts } of parts) {
      for (let f = starts[t]!; f < starts[t + 1]!; f++) {
        const row = rows[f]! * N;
        if (row < 0) continue;
        for (let y = 0; y < N; y++) {
          const g = gradient[y]!;
          const square = (squares[row + y]! += g * g);
          weights[row + y]! -= (rate * g) / (Math.sqrt(square) + 1e-6);
        }
      }
    }
  }
  for (let t = 1; t < length; t++) {
    for (let x = 0; x < N; x++) {
      for (let y = 0; y < N; y++) {
        const g = weight * (chain.pairMarginal(t - 1, x, y) - Number(labels[t - 1] === x && labels[t] === y));
        if (Math.abs(g) < 1e-9) continue;
        const square = (transitionSquares[x * N + y]! += g * g);
        transitions[x * N + y]! -= (rate * g) / (Math.sqrt(square) + 1e-6);
      }
    }
  }
  return loss;
}

function countFeatures(runs: readonly TrainingRun[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { local, evidence } of runs) {
    for (const features of [local, evidence]) {
      for (const hash of features?.hashes ?? []) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  }
  return counts;
}
