import { LABEL_COUNT } from './tagLabel';

const MAGIC = 0x314d4e41;
const N = LABEL_COUNT;

/** Trained weights: for each feature (by its 32-bit hash) a row of one weight a label, and the weights of label pairs. */
export interface NameModel {
  /** The row of a feature in `weights`; -1 for a feature that the model does not know. */
  rowOf(hash: number): number;
  /** Rows of LABEL_COUNT weights, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float64Array;
}

/** One feature with its weights in units of the model's scale. */
export interface ModelRow {
  readonly hash: number;
  readonly weights: Int8Array;
}

/**
 * Writes a model: magic number, scale and counts; the transitions; then the rows in order of their hashes, each a hash, a bit mask of
 * the labels with a weight, and these weights. Little-endian.
 */
export function encodeModel(rows: readonly ModelRow[], scale: number, transitions: Float64Array): Uint8Array {
  const sorted = [...rows].sort((a, b) => a.hash - b.hash);
  const weightCount = sorted.reduce((sum, { weights }) => sum + weights.filter((weight) => weight !== 0).length, 0);
  const bytes = new Uint8Array(16 + transitions.length * 4 + sorted.length * 6 + weightCount);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setFloat32(4, scale, true);
  view.setUint32(8, sorted.length, true);
  view.setUint32(12, N, true);
  let at = 16;
  for (const weight of transitions) {
    view.setFloat32(at, weight, true);
    at += 4;
  }
  for (const { hash, weights } of sorted) {
    let mask = 0;
    for (let y = 0; y < N; y++) if (weights[y] !== 0) mask |= 1 << y;
    view.setUint32(at, hash, true);
    view.setUint16(at + 4, mask, true);
    at += 6;
    for (const weight of weights) if (weight !== 0) view.setInt8(at++, weight);
  }
  return bytes;
}

/** Reads a model that `encodeModel` wrote. @throws Error when the bytes are no model of this format. */
export function decodeModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC || view.getUint32(12, true) !== N)
    throw new Error('This is not a name model.');
  const scale = view.getFloat32(4, true);
  const count = view.getUint32(8, true);
  const transitions = Float64Array.from({ length: N * N }, (_, i) => view.getFloat32(16 + i * 4, true));
  const table = new HashTable(count);
  const weights = new Int8Array(count * N);
  let at = 16 + N * N * 4;
  for (let row = 0; row < count; row++) {
    table.set(view.getUint32(at, true), row);
    const mask = view.getUint16(at + 4, true);
    at += 6;
    for (let y = 0; y < N; y++) if ((mask & (1 << y)) !== 0) weights[row * N + y] = view.getInt8(at++);
  }
  return { rowOf: (hash) => table.get(hash), weights, scale, transitions };
}

/** Open addressing with linear probing over numbers alone: far smaller and faster than a Map of as many. */
class HashTable {
  readonly #keys: Uint32Array;
  readonly #rows: Int32Array;
  readonly #mask: number;

  constructor(count: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 4) * 2));
    this.#keys = new Uint32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  set(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#rows[slot] !== -1) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = hash;
    this.#rows[slot] = row;
  }

  get(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#rows[slot] ?? -1;
      if (row === -1 || this.#keys[slot] === hash) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
