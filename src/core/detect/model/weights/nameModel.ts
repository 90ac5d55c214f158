import type { EntityKind } from '../../../model/annotation';
import { ByteReader } from './byteReader';
import { ByteWriter } from './byteWriter';
import type { ConfidenceCurve } from './confidenceCurve';
import { LABEL_COUNT } from './tagLabel';

const N = LABEL_COUNT;

/** Trained weights: for each feature (by its 32-bit hash) one weight a label, and the weights of label pairs. */
export interface NameModel {
  /** Where a feature's weights begin in `weights`; -1 for a feature that the model does not know. */
  placeOf(hash: number): number;
  /** Writes `placeOf` each of the first `length` hashes into `places`. */
  placesOf(hashes: Uint32Array, length: number, places: Int32Array): void;
  /** The weights of features, in units of `scale`, four of 8 bits in each number (`weightAt`). */
  readonly weights: Int32Array;
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly curves: ConfidenceCurves;
}

/** The weight of the feature at a place for a label, in units of the model's scale. */
export const weightAt = (weights: Int32Array, place: number, label: number): number =>
  ((weights[place + (label >> 2)] ?? 0) << (24 - 8 * (label & 3))) >> 24;

/** How often the model is right about names of each kind. */
export type ConfidenceCurves = Readonly<Record<EntityKind, ConfidenceCurve>>;

/** What the model believes is taken as it is. */
export const UNCHANGED_CURVES: ConfidenceCurves = { person: { slope: 1, offset: 0 }, organization: { slope: 1, offset: 0 } };

/** One feature with its weights in units of the model's scale. */
export interface ModelRow {
  readonly hash: number;
  readonly weights: Int8Array;
}

/**
 * Writes a model: scale and count of rows; slope and offset of the curves of people and of organizations; the transitions; then the rows in order of their hashes, each the distance of its hash from
 * the one before it, a bit mask of the labels with a weight, and these weights.
 */
export function encodeModel(
  rows: readonly ModelRow[],
  scale: number,
  transitions: Float64Array,
  curves: ConfidenceCurves,
): Uint8Array {
  const writer = new ByteWriter();
  writer.float32(scale);
  writer.uint32(rows.length);
  for (const { slope, offset } of [curves.person, curves.organization]) {
    writer.float32(slope);
    writer.float32(offset);
  }
  for (const weight of transitions) writer.float32(weight);
  let before = 0;
  for (const { hash, weights } of [...rows].sort((a, b) => a.hash - b.hash)) {
    let mask = 0;
    for (let y = 0; y < N; y++) if (weights[y] !== 0) mask |= 1 << y;
    writer.varint(hash - before);
    writer.uint16(mask);
    for (const weight of weights) if (weight !== 0) writer.int8(weight);
    before = hash;
  }
  return writer.take();
}

/** Reads a model that `encodeModel` wrote. */
export function decodeModel(bytes: Uint8Array): NameModel {
  const reader = new ByteReader(bytes);
  const scale = reader.float32();
  const count = reader.uint32();
  const curve = (): ConfidenceCurve => ({ slope: reader.float32(), offset: reader.float32() });
  const curves = { person: curve(), organization: curve() };
  const transitions = Float64Array.from({ length: N * N }, () => reader.float32());
  const table = new FeatureTable(count);
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += reader.varint();
    const place = table.add(hash);
    const mask = reader.uint16();
    for (let y = 0; y < N; y++) if ((mask & (1 << y)) !== 0) table.put(place, y, reader.int8());
  }
  return {
    placeOf: (wanted) => table.placeOf(wanted),
    placesOf: (hashes, length, places) => {
      table.placesOf(hashes, length, places);
    },
    weights: table.weights,
    scale,
    transitions,
    curves,
  };
}

/** Numbers of 32 bits in a slot: the hash, then LABEL_COUNT weights of 8 bits, and a bit above the last that says that the slot is taken. */
const SLOT = 4;
const WEIGHTS_AT = 1;
const TAKEN_AT = SLOT - 1;
const TAKEN = 1 << 31;
/** Slots for each feature, at the least. Few: the smaller the table, the more of it stays in the processor's caches. */
const ROOM = 1.25;
/** Look-ups whose slots are fetched together: their lines find room in the processor's nearest cache. */
const TOGETHER = 192;

/**
 * Hashes with their weights beside them, by open addressing with linear probing. Nine in ten look-ups find a feature, and what a look-up
 * takes is the memory that it touches: one line of the cache, where apart the hash and its weights would be two.
 */
class FeatureTable {
  readonly weights: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(count, 4) * ROOM));
    this.weights = new Int32Array(slots * SLOT);
    this.#mask = slots - 1;
  }

  /** Takes a hash in; returns the place of its weights, which are 0 so far. */
  add(hash: number): number {
    let slot = hash & this.#mask;
    while (this.weights[slot * SLOT + TAKEN_AT] !== 0) slot = (slot + 1) & this.#mask;
    this.weights[slot * SLOT] = hash;
    this.weights[slot * SLOT + TAKEN_AT] = TAKEN;
    return slot * SLOT + WEIGHTS_AT;
  }

  /** Sets one weight, which is 0 so far. */
  put(place: number, label: number, weight: number): void {
    const at = place + (label >> 2);
    this.weights[at] = (this.weights[at] ?? 0) | ((weight & 0xff) << (8 * (label & 3)));
  }

  /** Written out, and with the table's fields read once: with a call of `placeOf` for each hash it takes twice as long. */
  placesOf(hashes: Uint32Array, length: number, places: Int32Array): void {
    const slots = this.weights;
    const mask = this.#mask;
    for (let from = 0; from < length; from += TOGETHER) {
      const to = Math.min(length, from + TOGETHER);
      // Written over below; a result that goes nowhere the compiler would not work out.
      places[from] = this.#fetch(hashes, from, to);
      for (let i = from; i < to; i++) {
        const key = (hashes[i] ?? 0) | 0;
        let slot = key & mask;
        while (slots[slot * SLOT] !== key && slots[slot * SLOT + TAKEN_AT] !== 0) slot = (slot + 1) & mask;
        places[i] = slots[slot * SLOT + TAKEN_AT] === 0 ? -1 : slot * SLOT + WEIGHTS_AT;
      }
    }
  }

  /**
   * Touches the slots of hashes. The table is far larger than the processor's caches; nothing here waits for what it loads, so that the
   * processor loads many slots at once, where each look-up waits for its own.
   */
  #fetch(hashes: Uint32Array, from: number, to: number): number {
    const slots = this.weights;
    const mask = this.#mask;
    let fetched = 0;
    for (let i = from; i < to; i++) fetched ^= slots[((hashes[i] ?? 0) & mask) * SLOT] ?? 0;
    return fetched;
  }

  placeOf(hash: number): number {
    const slots = this.weights;
    const key = hash | 0;
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      if (slots[slot * SLOT + TAKEN_AT] === 0) return -1;
      if (slots[slot * SLOT] === key) return slot * SLOT + WEIGHTS_AT;
    }
  }
}
