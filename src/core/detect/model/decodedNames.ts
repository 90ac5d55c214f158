import { WeighedName } from './mended/weighedName';
import type { PlacedRun } from './placedRuns';
import type { Chain } from './weights/chain';
import { namesOf, type TaggedName } from './weights/tagLabel';

/** Names below this probability are wrong more often than right, and left out. */
const DOUBTFUL = 0.3;

/** The names of a run; afterwards the chain's marginals are the run's if it has any. */
export function decodedNames(scores: Float64Array, run: PlacedRun, chain: Chain): WeighedName[] {
  const labels = chain.bestLabels(scores, run.offset, run.to - run.from);
  const names = namesOf(labels, run.from);
  if (names.length === 0) return NO_NAMES;
  chain.sum(scores, run.offset, run.to - run.from);
  return sureNames(names, labels, run, chain);
}

const NO_NAMES: WeighedName[] = [];

/** The names that are more often right than wrong, by the marginals of their run. */
export function sureNames(names: readonly TaggedName[], labels: readonly number[], run: PlacedRun, chain: Chain): WeighedName[] {
  const sure: WeighedName[] = [];
  for (const name of names) {
    const confidence = confidenceOf(name, labels, chain, run);
    if (confidence >= DOUBTFUL) sure.push(new WeighedName(name, confidence));
  }
  return sure;
}

/** The probability of the name's least certain label. */
function confidenceOf({ from, to }: TaggedName, labels: readonly number[], chain: Chain, run: PlacedRun): number {
  let confidence = 1;
  for (let t = from - run.from; t < to - run.from; t++) confidence = Math.min(confidence, chain.marginal(t, labels[t] ?? 0));
  return confidence;
}
