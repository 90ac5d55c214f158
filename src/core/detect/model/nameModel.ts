import type { EntityKind } from '../../model/annotation';
import { ByteReader } from './byteReader';
import { ByteWriter } from './byteWriter';
import type { ConfidenceCurve } from './confidenceCurve';
import { LABEL_COUNT } from './tagLabel';

const N = LABEL_COUNT;

/** Trained weights: for each feature (by its 32-bit hash) a row of one weight a label, and the weights of label pairs. */
export interface NameModel {
  /** The row of a feature in `weights`; -1 for a feature that the model does not know. */
  rowOf(hash: number): number;
  /** Rows of LABEL_COUNT weights, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
  readonly curves: ConfidenceCurves;
}

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
  const table = new HashTable(count);
  const weights = new Int8Array(count * N);
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += reader.varint();
    table.set(hash, row);
    const mask = reader.uint16();
    for (let y = 0; y < N; y++) if ((mask & (1 << y)) !== 0) weights[row * N + y] = reader.int8();
  }
  return { rowOf: (wanted) => table.get(wanted), weights, scale, transitions, curves };
}

/** Open addressing with linear probing over numbers alone: far smaller and faster than a Map of as many. */
class HashTable {
  /** Pairs of a key and its row + 1 (0: nobody is there), side by side so that one look into memory finds both. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 4) * 1.5));
    this.#slots = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
  }

  set(hash: number, row: number): void {
    let slot = (hash << 1) & this.#mask;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & this.#mask;
    this.#slots[slot] = hash | 0;
    this.#slots[slot + 1] = row + 1;
  }

  get(hash: number): number {
    const slots = this.#slots;
    const key = hash | 0;
    let slot = (hash << 1) & this.#mask;
    for (;;) {
      const row = slots[slot + 1] ?? 0;
      if (row === 0 || slots[slot] === key) return row - 1;
      slot = (slot + 2) & this.#mask;
    }
  }
}
