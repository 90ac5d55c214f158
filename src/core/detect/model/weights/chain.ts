import { zeros } from '../../zeros';
import { LABEL_COUNT, mayEnd, mayFollow, mayStart, OUTSIDE } from './tagLabel';

const N = LABEL_COUNT;

const LABELS = Array.from({ length: N }, (_, label) => label);
/** For each label those that may stand before it and behind it: 33 pairs of 81. */
const BEFORE = LABELS.map((after) => Uint8Array.from(LABELS.filter((before) => mayFollow(before, after))));
const AFTER = LABELS.map((before) => Uint8Array.from(LABELS.filter((after) => mayFollow(before, after))));
const STARTS = LABELS.map(mayStart);
const ENDS = LABELS.map(mayEnd);
/** What a run of one token can be. */
const ALONE = Uint8Array.from(LABELS.filter((label) => mayStart(label) && mayEnd(label)));
const NONE = new Uint8Array();

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the labels of one run. The scores of
 * tokens are rows of LABEL_COUNT numbers; a run's begin at `offset` and are `length` rows. The scores of transitions are LABEL_COUNT ×
 * LABEL_COUNT, from the label of a row to that of a column. One chain has room for one run: each reading overwrites the one before it.
 */
export class Chain {
  readonly #transitions: Float64Array;
  /** e to the scores of the transitions. */
  readonly #steps: Float64Array;
  #room = 0;
  #best = new Float64Array();
  #from = new Uint8Array();
  /** Share of each label of each token among the beginnings up to it; a row sums to 1. */
  #forward = new Float64Array();
  /** Weight of the ends behind each label of each token, scaled by the same factors. */
  #backward = new Float64Array();
  /** e to the scores of the tokens, over the row's scale. */
  #emissions = new Float64Array();

  constructor(transitions: Float64Array) {
    this.#transitions = transitions;
    this.#steps = transitions.map(Math.exp);
  }

  /** Takes changed transitions over. */
  refresh(): void {
    for (let i = 0; i < N * N; i++) this.#steps[i] = Math.exp(this.#transitions[i] ?? 0);
  }

  /** The best well-formed sequence of labels (Viterbi 1967). */
  bestLabels(tokens: Float64Array, offset: number, length: number): number[] {
    this.#reserve(length);
    const best = this.#best;
    const from = this.#from;
    const transitions = this.#transitions;
    const base = offset * N;
    for (let y = 0; y < N; y++) best[y] = STARTS[y] === true ? (tokens[base + y] ?? 0) : -Infinity;
    for (let t = 1; t < length; t++) {
      const row = (t - 1) * N;
      for (let y = 0; y < N; y++) {
        const before = BEFORE[y] ?? NONE;
        let score = -Infinity;
        let source = 0;
        for (const x of before) {
          const through = (best[row + x] ?? 0) + (transitions[x * N + y] ?? 0);
          if (through > score) {
            score = through;
            source = x;
          }
        }
        best[t * N + y] = score + (tokens[base + t * N + y] ?? 0);
        from[t * N + y] = source;
      }
    }
    let label = OUTSIDE;
    let most = -Infinity;
    for (let y = 0; y < N; y++) {
      const score = ENDS[y] === true ? (best[(length - 1) * N + y] ?? 0) : -Infinity;
      if (score > most) {
        most = score;
        label = y;
      }
    }
    const labels = zeros(length);
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label;
      label = from[t * N + label] ?? OUTSIDE;
    }
    return labels;
  }

  /**
   * Runs the forward-backward algorithm, each row scaled so that its numbers neither vanish nor overflow (Rabiner 1989, V.A).
   * @returns the logarithm of the partition function.
   */
  sum(tokens: Float64Array, offset: number, length: number): number {
    this.#reserve(length);
    if (length === 1) return this.#sumAlone(tokens, offset * N);
    const forward = this.#forward;
    const emissions = this.#emissions;
    const steps = this.#steps;
    let total = 0;
    for (let t = 0; t < length; t++) {
      const row = t * N;
      const scores = (offset + t) * N;
      let most = -Infinity;
      for (let y = 0; y < N; y++) {
        const score = tokens[scores + y] ?? 0;
        if (score > most) most = score;
      }
      let sum = 0;
      for (let y = 0; y < N; y++) {
        let reach = 0;
        if (t === 0) reach = STARTS[y] === true ? 1 : 0;
        else {
          const before = BEFORE[y] ?? NONE;
          for (const x of before) {
            reach += (forward[row - N + x] ?? 0) * (steps[x * N + y] ?? 0);
          }
        }
        // What cannot end where the run ends must not count.
        const isPossible = reach > 0 && (t < length - 1 || ENDS[y] === true);
        const emission = isPossible ? Math.exp((tokens[scores + y] ?? 0) - most) : 0;
        emissions[row + y] = emission;
        forward[row + y] = reach * emission;
        sum += reach * emission;
      }
      total += Math.log(sum) + most;
      for (let y = 0; y < N; y++) {
        forward[row + y] = (forward[row + y] ?? 0) / sum;
        emissions[row + y] = (emissions[row + y] ?? 0) / sum;
      }
    }
    this.#sumBackward(length);
    return total;
  }

  /** The same for a run of one token, as most are: nothing reaches it but its own scores. */
  #sumAlone(tokens: Float64Array, scores: number): number {
    const forward = this.#forward;
    let most = -Infinity;
    for (let y = 0; y < N; y++) {
      const score = tokens[scores + y] ?? 0;
      if (score > most) most = score;
      forward[y] = 0;
    }
    let sum = 0;
    for (const y of ALONE) {
      const weight = Math.exp((tokens[scores + y] ?? 0) - most);
      forward[y] = weight;
      sum += weight;
    }
    for (const y of ALONE) {
      forward[y] = (forward[y] ?? 0) / sum;
      this.#backward[y] = 1;
    }
    return Math.log(sum) + most;
  }

  #sumBackward(length: number): void {
    const backward = this.#backward;
    const emissions = this.#emissions;
    const steps = this.#steps;
    const last = (length - 1) * N;
    for (let y = 0; y < N; y++) backward[last + y] = ENDS[y] === true ? 1 : 0;
    for (let row = last - N; row >= 0; row -= N) {
      for (let x = 0; x < N; x++) {
        const after = AFTER[x] ?? NONE;
        let reach = 0;
        for (const y of after) {
          reach += (steps[x * N + y] ?? 0) * (emissions[row + N + y] ?? 0) * (backward[row + N + y] ?? 0);
        }
        backward[row + x] = reach;
      }
    }
  }

  /** The probability that a token of the run last summed has a label. */
  marginal(token: number, label: number): number {
    return (this.#forward[token * N + label] ?? 0) * (this.#backward[token * N + label] ?? 0);
  }

  /** The probability that a token of the run last summed has one label and the next another. */
  pairMarginal(token: number, label: number, next: number): number {
    if (!mayFollow(label, next)) return 0;
    const at = (token + 1) * N + next;
    const step = this.#steps[label * N + next] ?? 0;
    return (this.#forward[token * N + label] ?? 0) * step * (this.#emissions[at] ?? 0) * (this.#backward[at] ?? 0);
  }

  #reserve(length: number): void {
    if (length <= this.#room) return;
    this.#room = Math.max(64, length * 2);
    this.#best = new Float64Array(this.#room * N);
    this.#from = new Uint8Array(this.#room * N);
    this.#forward = new Float64Array(this.#room * N);
    this.#backward = new Float64Array(this.#room * N);
    this.#emissions = new Float64Array(this.#room * N);
  }
}
