/* eslint-disable @typescript-eslint/no-non-null-assertion -- typed arrays read within their bounds; a fallback for each would double the time */
import { chainSums, marginal } from '../../src/core/detect/model/chain';
import { LABEL_COUNT } from '../../src/core/detect/model/tagLabel';
import type { TrainingRun } from './trainingRuns';

const N = LABEL_COUNT;

export interface TrainingOptions {
  readonly epochs: number;
  /** AdaGrad's step (Duchi, Hazan and Singer 2011). */
  readonly step: number;
  /** Pulls each used weight towards 0. */
  readonly decay: number;
  /** Features seen fewer times are not learned. */
  readonly leastCount: number;
  readonly seed: number;
}

/** Trained weights by feature hash, LABEL_COUNT a row, and of label pairs. */
export interface TrainedChain {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly counts: Uint32Array;
  readonly transitions: Float64Array;
}

/** Fits a linear-chain conditional random field by stochastic gradient steps, one run at a time, in a shuffled order that the seed fixes. */
export function trainChain(runs: readonly TrainingRun[], options: TrainingOptions, report: (line: string) => void): TrainedChain {
  const index = new Map<number, number>();
  const counts = countFeatures(runs);
  for (const [hash, count] of counts) if (count >= options.leastCount) index.set(hash, index.size);
  report(`${String(runs.length)} runs, ${String(counts.size)} features, ${String(index.size)} kept`);
  const rows = runs.map(({ hashes }) => Int32Array.from(hashes, (hash) => index.get(hash) ?? -1));
  const weights = new Float32Array(index.size * N);
  const squares = new Float32Array(index.size * N);
  const transitions = new Float64Array(N * N);
  const transitionSquares = new Float64Array(N * N);
  const order = Int32Array.from(runs, (_, i) => i);
  const random = randomNumbers(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const run = runs[at];
      const features = rows[at];
      if (run === undefined || features === undefined) continue;
      loss += step(run, features, { weights, squares, transitions, transitionSquares }, options);
    }
    report(`epoch ${String(epoch)}: loss ${(loss / runs.length).toFixed(4)}`);
  }
  return {
    hashes: Uint32Array.from(index.keys()),
    weights,
    counts: Uint32Array.from(index.keys(), (hash) => counts.get(hash) ?? 0),
    transitions,
  };
}

interface Weights {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

function step(
  { starts, labels, weight }: TrainingRun,
  features: Int32Array,
  model: Weights,
  { step: rate, decay }: TrainingOptions,
): number {
  const { weights, squares, transitions, transitionSquares } = model;
  const length = labels.length;
  const tokens = new Float64Array(length * N);
  for (let t = 0; t < length; t++) {
    for (let f = starts[t] ?? 0; f < (starts[t + 1] ?? 0); f++) {
      const row = features[f] ?? -1;
      if (row < 0) continue;
      for (let y = 0; y < N; y++) tokens[t * N + y]! += weights[row * N + y]!;
    }
  }
  const sums = chainSums({ length, tokens, transitions });
  let loss = sums.total;
  for (let t = 0; t < length; t++) {
    loss -= tokens[t * N + labels[t]!]!;
    if (t > 0) loss -= transitions[labels[t - 1]! * N + labels[t]!]!;
  }
  const gradient = new Float64Array(N);
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < N; y++) gradient[y] = weight * (marginal(sums, t, y) - Number(labels[t] === y));
    for (let f = starts[t] ?? 0; f < (starts[t + 1] ?? 0); f++) {
      const row = features[f] ?? -1;
      if (row < 0) continue;
      for (let y = 0; y < N; y++) {
        const at = row * N + y;
        const g = gradient[y]! + decay * weights[at]!;
        if (g === 0) continue;
        squares[at]! += g * g;
        weights[at]! -= (rate * g) / (Math.sqrt(squares[at]!) + 1e-6);
      }
    }
  }
  for (let t = 1; t < length; t++) {
    for (let x = 0; x < N; x++) {
      for (let y = 0; y < N; y++) {
        const through =
          sums.forward[(t - 1) * N + x]! + transitions[x * N + y]! + tokens[t * N + y]! + sums.backward[t * N + y]! - sums.total;
        const g = weight * ((through < -50 ? 0 : Math.exp(through)) - Number(labels[t - 1] === x && labels[t] === y));
        if (Math.abs(g) < 1e-9) continue;
        const at = x * N + y;
        transitionSquares[at]! += g * g;
        transitions[at]! -= (rate * g) / (Math.sqrt(transitionSquares[at]!) + 1e-6);
      }
    }
  }
  return loss;
}

function countFeatures(runs: readonly TrainingRun[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of runs) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Numbers in [0, 1) by mulberry32, a small generator that gives the same sequence everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swapped = order[i]!;
    order[i] = order[j]!;
    order[j] = swapped;
  }
}
