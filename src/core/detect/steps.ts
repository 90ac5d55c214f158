import type { SliceControl } from './sliceControl';

/** A computation taken apart: a short step of work between two `yield`s, its result at the end. */
export type Steps<T> = Generator<void, T>;

const DEFAULT_SLICE_MILLISECONDS = 12;

/** Does all of it now. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does it in slices that give way to other work; `undefined` when cancelled. */
export async function finishInSlices<T>(steps: Steps<T>, control: SliceControl): Promise<T | undefined> {
  const { scheduler, cancellation, sliceMilliseconds = DEFAULT_SLICE_MILLISECONDS } = control;
  let sliceStart = scheduler.time();
  for (;;) {
    if (cancellation.isCancellationRequested) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (scheduler.time() - sliceStart < sliceMilliseconds) continue;
    await scheduler.yield();
    sliceStart = scheduler.time();
  }
}
