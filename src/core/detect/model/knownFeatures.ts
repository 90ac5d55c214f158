import type { FeatureBuffer } from './featureBuffer';
import type { NameModel } from './nameModel';
import { LABEL_COUNT } from './tagLabel';

const N = LABEL_COUNT;

/** The features of tokens that a model knows, by their rows: those of token `i` are `rows[starts[i]]` up to `rows[starts[i + 1]]`. */
export interface KnownFeatures {
  readonly rows: Int32Array;
  /** The template of each row's feature, for explanations. */
  readonly templates: Uint8Array;
  readonly starts: Uint32Array;
}

/** Looks the features in a buffer up in a model. */
export function knownFeatures(model: NameModel, { hashes, templates, starts, length }: FeatureBuffer): KnownFeatures {
  const rows = new Int32Array(length);
  const kinds = new Uint8Array(length);
  const known = new Uint32Array(starts.length + 1);
  let count = 0;
  for (let t = 0; t < starts.length; t++) {
    const end = starts[t + 1] ?? length;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const row = model.rowOf(hashes[f] ?? 0);
      if (row < 0) continue;
      rows[count] = row;
      kinds[count++] = templates[f] ?? 0;
    }
    known[t + 1] = count;
  }
  return { rows, templates: kinds, starts: known };
}

/** The scores of tokens under a model: the sums of their features' weights, added to `before`. */
export function scoresOf({ weights, scale }: NameModel, { rows, starts }: KnownFeatures, before?: Float64Array): Float64Array {
  const scores = before === undefined ? new Float64Array((starts.length - 1) * N) : before.slice();
  const sums = new Int32Array(N);
  for (let t = 0; t + 1 < starts.length; t++) {
    sums.fill(0);
    const end = starts[t + 1] ?? 0;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const row = (rows[f] ?? 0) * N;
      for (let y = 0; y < N; y++) sums[y] = (sums[y] ?? 0) + (weights[row + y] ?? 0);
    }
    const at = t * N;
    for (let y = 0; y < N; y++) scores[at + y] = (scores[at + y] ?? 0) + (sums[y] ?? 0) * scale;
  }
  return scores;
}
