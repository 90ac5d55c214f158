import {
  encodeModel,
  type ConfidenceCurves,
  type ModelRow,
  UNCHANGED_CURVES,
} from '../../src/core/detect/model/weights/nameModel';
import { LABEL_COUNT } from '../../src/core/detect/model/weights/tagLabel';
import type { TrainedChain } from './trainChain';

const N = LABEL_COUNT;

/** The model of the features with the largest weights, each weight rounded to one of 255 steps. */
export function pruneChain(
  { hashes, weights, transitions }: TrainedChain,
  keep: number,
  curves: ConfidenceCurves = UNCHANGED_CURVES,
): Uint8Array {
  const sizes = Float32Array.from(hashes, (_, row) => {
    let most = 0;
    for (let y = 0; y < N; y++) most = Math.max(most, Math.abs(weights[row * N + y] ?? 0));
    return most;
  });
  const order = Array.from(hashes.keys()).sort(
    (a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || (hashes[a] ?? 0) - (hashes[b] ?? 0),
  );
  const kept = order.slice(0, keep);
  const scale = (sizes[kept[0] ?? 0] ?? 1) / 127;
  const rows = kept.map((row): ModelRow => ({
    hash: hashes[row] ?? 0,
    weights: Int8Array.from({ length: N }, (_, y) => Math.round((weights[row * N + y] ?? 0) / scale)),
  }));
  return encodeModel(rows, scale, transitions, curves);
}
