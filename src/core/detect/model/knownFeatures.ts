import type { FeatureBuffer } from './featureBuffer';
import { zeros } from '../zeros';
import type { NameModel } from './nameModel';
import { LABEL_COUNT } from './tagLabel';

const N = LABEL_COUNT;

/** The features of tokens that a model knows: those of token `i` are `features[starts[i]]` up to `features[starts[i + 1]]`. */
export interface KnownFeatures {
  /** The place of each feature's weights in the model (`placeOfFeature`) and, for explanations, its template (`templateOfFeature`). */
  readonly features: Int32Array;
  readonly starts: readonly number[];
}

/** A place is below 2^25 (two million slots of 16 bytes), a template below 2^6: both fit into one number. */
const TEMPLATE_SHIFT = 25;

export const placeOfFeature = (feature: number): number => feature & ((1 << TEMPLATE_SHIFT) - 1);
export const templateOfFeature = (feature: number): number => feature >>> TEMPLATE_SHIFT;

/** Looks the features in a buffer up in a model. What it returns shares the buffer's memory and holds until the buffer is filled again. */
export function knownFeatures(model: NameModel, buffer: FeatureBuffer): KnownFeatures {
  const { hashes, templates, starts, length, known: features } = buffer;
  model.placesOf(hashes, length, features);
  const known = zeros(starts.length + 1);
  let count = 0;
  for (let t = 0; t < starts.length; t++) {
    const end = starts[t + 1] ?? length;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const place = features[f] ?? -1;
      if (place < 0) continue;
      features[count++] = place | ((templates[f] ?? 0) << TEMPLATE_SHIFT);
    }
    known[t + 1] = count;
  }
  return { features, starts: known };
}

/** The same features in memory of their own. */
export const copied = ({ features, starts }: KnownFeatures): KnownFeatures => ({
  features: features.slice(0, starts[starts.length - 1] ?? 0),
  starts,
});

/** Adds to the scores of tokens what a model says: the sums of their features' weights. */
export function addScores({ weights, scale }: NameModel, { features, starts }: KnownFeatures, scores: Float64Array): void {
  const sums = zeros(N);
  for (let t = 0; t + 1 < starts.length; t++) {
    for (let y = 0; y < N; y++) sums[y] = 0;
    const end = starts[t + 1] ?? 0;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const place = placeOfFeature(features[f] ?? 0);
      for (let y = 0; y < N; y++) sums[y] = (sums[y] ?? 0) + (weights[place + y] ?? 0);
    }
    const at = t * N;
    for (let y = 0; y < N; y++) scores[at + y] = (scores[at + y] ?? 0) + (sums[y] ?? 0) * scale;
  }
}
