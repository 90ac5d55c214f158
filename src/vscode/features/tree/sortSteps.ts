import type { Steps } from '../../../core/index';

/** Some milliseconds of comparing names by the rules of a language. */
const PER_STEP = 500;

/** A stable sort in steps: short runs are sorted, then merged. */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < items.length; start += PER_STEP) {
    runs.push(items.slice(start, start + PER_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let n = 0; n < runs.length; n += 2) merged.push(yield* mergeSteps(runs[n] ?? [], runs[n + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergeSteps<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  const merged: T[] = [];
  let n = 0;
  for (const item of first) {
    for (; n < second.length && compare(second[n] as T, item) < 0; n++) if (merged.push(second[n] as T) % PER_STEP === 0) yield;
    if (merged.push(item) % PER_STEP === 0) yield;
  }
  return merged.concat(second.slice(n));
}
