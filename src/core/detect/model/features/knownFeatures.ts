import type { FeatureBuffer } from './featureBuffer';
import { zeros } from '../../zeros';
import type { NameModel } from '../weights/nameModel';
import type { NumberRoom } from '../weights/numberRoom';
import { LABEL_COUNT } from '../weights/tagLabel';

const N = LABEL_COUNT;

/** The features of tokens that a model knows: those of token `i` are `features[starts[i]]` up to `features[starts[i + 1]]`. */
export interface KnownFeatures {
  /** The place of each feature's weights in the model (`placeOfFeature`) and, for explanations, its template (`templateOfFeature`). */
  readonly features: Int32Array;
  readonly starts: readonly number[];
}

/** A place is below 2^25 (eight million slots of four numbers), a template below 2^6: both fit into one number. */
const TEMPLATE_SHIFT = 25;

export const placeOfFeature = (feature: number): number => feature & ((1 << TEMPLATE_SHIFT) - 1);
export const templateOfFeature = (feature: number): number => feature >>> TEMPLATE_SHIFT;

/** Looks the features in a buffer up in a model. What it returns shares the buffer's memory and holds until the buffer is filled again. */
export function knownFeatures(model: NameModel, buffer: FeatureBuffer): KnownFeatures {
  const { hashes, templates, starts, tokens, length, known: features } = buffer;
  model.placesOf(hashes, length, features);
  const known = zeros(tokens + 1);
  let count = 0;
  for (let t = 0; t < tokens; t++) {
    const end = t + 1 < tokens ? (starts[t + 1] ?? length) : length;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const place = features[f] ?? -1;
      // Written over by the next if it is not known: the processor could not foresee a branch.
      features[count] = place | ((templates[f] ?? 0) << TEMPLATE_SHIFT);
      count += Number(place >= 0);
    }
    known[t + 1] = count;
  }
  return { features, starts: known };
}

/** The same features in memory of their own. */
export const copied = ({ features, starts }: KnownFeatures, room: NumberRoom): KnownFeatures => ({
  features: room.copied(features, starts[starts.length - 1] ?? 0),
  starts,
});

/** The most features whose weights fit into a lane: 257 times 255 is below 2^16. */
const MOST_AT_ONCE = 256;
/** Makes the four signed weights of a number unsigned, each 128 more than it is. */
const UNSIGNED = 0x80808080 | 0;
const EXCESS = 128;
/** Every other weight of a number, with room above each. */
const LANES = 0x00ff00ff;

/**
 * Adds to the scores of tokens what a model says: the sums of their features' weights. Four weights are added in two additions, two to a
 * number, each in a lane of 16 bits of its own (Lamport 1975, "Multiple byte processing with full-word instructions").
 */
export function addScores({ weights, scale }: NameModel, { features, starts }: KnownFeatures, scores: Float64Array): void {
  for (let t = 0; t + 1 < starts.length; t++) {
    const last = starts[t + 1] ?? 0;
    for (let from = starts[t] ?? 0; from < last; from += MOST_AT_ONCE) {
      const end = Math.min(last, from + MOST_AT_ONCE);
      let sum02 = 0;
      let sum13 = 0;
      let sum46 = 0;
      let sum57 = 0;
      let sum8 = 0;
      for (let f = from; f < end; f++) {
        const place = placeOfFeature(features[f] ?? 0);
        const first = (weights[place] ?? 0) ^ UNSIGNED;
        const second = (weights[place + 1] ?? 0) ^ UNSIGNED;
        sum02 += first & LANES;
        sum13 += (first >>> 8) & LANES;
        sum46 += second & LANES;
        sum57 += (second >>> 8) & LANES;
        sum8 += ((weights[place + 2] ?? 0) << 24) >> 24;
      }
      const excess = EXCESS * (end - from);
      const add = (label: number, sum: number): void => {
        scores[t * N + label] = (scores[t * N + label] ?? 0) + (sum - excess) * scale;
      };
      add(0, sum02 & 0xffff);
      add(1, sum13 & 0xffff);
      add(2, sum02 >>> 16);
      add(3, sum13 >>> 16);
      add(4, sum46 & 0xffff);
      add(5, sum57 & 0xffff);
      add(6, sum46 >>> 16);
      add(7, sum57 >>> 16);
      add(8, sum8 + excess);
    }
  }
}
