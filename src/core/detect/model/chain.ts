import { LABEL_COUNT, mayEnd, mayFollow, mayStart, OUTSIDE } from './tagLabel';

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of one run. Scores are
 * rows of LABEL_COUNT numbers, one row a token; transitions are LABEL_COUNT × LABEL_COUNT, from the label of a row to that of a column.
 */
export interface ChainScores {
  readonly length: number;
  readonly tokens: Float64Array;
  readonly transitions: Float64Array;
}

const N = LABEL_COUNT;
const IMPOSSIBLE = -1e9;

/** 0 where one label may follow another, else so low that it never happens. */
const ALLOWED = Float64Array.from({ length: N * N }, (_, pair) => (mayFollow(Math.floor(pair / N), pair % N) ? 0 : IMPOSSIBLE));
const STARTS = Float64Array.from({ length: N }, (_, label) => (mayStart(label) ? 0 : IMPOSSIBLE));
const ENDS = Float64Array.from({ length: N }, (_, label) => (mayEnd(label) ? 0 : IMPOSSIBLE));

/** The best well-formed sequence of labels (Viterbi 1967). */
export function bestLabels({ length, tokens, transitions }: ChainScores): Uint8Array {
  const best = new Float64Array(length * N);
  const from = new Uint8Array(length * N);
  for (let y = 0; y < N; y++) best[y] = (tokens[y] ?? 0) + (STARTS[y] ?? 0);
  for (let t = 1; t < length; t++) {
    for (let y = 0; y < N; y++) {
      let score = -Infinity;
      let source = 0;
      for (let x = 0; x < N; x++) {
        const through = (best[(t - 1) * N + x] ?? 0) + (transitions[x * N + y] ?? 0) + (ALLOWED[x * N + y] ?? 0);
        if (through > score) {
          score = through;
          source = x;
        }
      }
      best[t * N + y] = score + (tokens[t * N + y] ?? 0);
      from[t * N + y] = source;
    }
  }
  let label = OUTSIDE;
  let most = -Infinity;
  for (let y = 0; y < N; y++) {
    const score = (best[(length - 1) * N + y] ?? 0) + (ENDS[y] ?? 0);
    if (score > most) {
      most = score;
      label = y;
    }
  }
  const labels = new Uint8Array(length);
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = label;
    label = from[t * N + label] ?? OUTSIDE;
  }
  return labels;
}

/** Log scores of all beginnings and ends that pass through each label of each token. */
export interface ChainSums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Logarithm of the partition function. */
  readonly total: number;
}

/** The forward-backward algorithm, in log space. */
export function chainSums({ length, tokens, transitions }: ChainScores): ChainSums {
  const forward = new Float64Array(length * N);
  const backward = new Float64Array(length * N);
  const through = new Float64Array(N);
  for (let y = 0; y < N; y++) forward[y] = (tokens[y] ?? 0) + (STARTS[y] ?? 0);
  for (let t = 1; t < length; t++) {
    for (let y = 0; y < N; y++) {
      for (let x = 0; x < N; x++)
        through[x] = (forward[(t - 1) * N + x] ?? 0) + (transitions[x * N + y] ?? 0) + (ALLOWED[x * N + y] ?? 0);
      forward[t * N + y] = logSum(through) + (tokens[t * N + y] ?? 0);
    }
  }
  for (let y = 0; y < N; y++) backward[(length - 1) * N + y] = ENDS[y] ?? 0;
  for (let t = length - 2; t >= 0; t--) {
    for (let x = 0; x < N; x++) {
      for (let y = 0; y < N; y++) {
        through[y] =
          (transitions[x * N + y] ?? 0) +
          (ALLOWED[x * N + y] ?? 0) +
          (tokens[(t + 1) * N + y] ?? 0) +
          (backward[(t + 1) * N + y] ?? 0);
      }
      backward[t * N + x] = logSum(through);
    }
  }
  for (let y = 0; y < N; y++) through[y] = (forward[(length - 1) * N + y] ?? 0) + (ENDS[y] ?? 0);
  return { forward, backward, total: logSum(through) };
}

/** The probability that a token has a label. */
export const marginal = ({ forward, backward, total }: ChainSums, token: number, label: number): number =>
  Math.exp((forward[token * N + label] ?? 0) + (backward[token * N + label] ?? 0) - total);

function logSum(values: Float64Array): number {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
