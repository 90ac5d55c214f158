import type { Detector } from '../../src/core/detect/detector';

/** Makes detectors that remember nothing; the trained file is read with the first. */
export type NewDetector = () => Promise<Detector>;

const ROUNDS = 5;

/** Seconds until the first article is read: the trained file with it, and none of the program warm. */
export async function firstLook(text: string, newDetector: NewDetector): Promise<number> {
  const begin = performance.now();
  (await newDetector()).detect(text);
  return (performance.now() - begin) / 1000;
}

export interface EditCost {
  /** Seconds for all of a text, and for the same text again when one paragraph was edited. */
  readonly whole: number;
  readonly edited: number;
}

/** What an edit in the middle of a text costs; each time the fastest of several rounds. */
export async function editCost(text: string, newDetector: NewDetector): Promise<EditCost> {
  let whole = Infinity;
  let edited = Infinity;
  const middle = text.indexOf('\n', text.length / 2);
  for (let round = 0; round < ROUNDS; round++) {
    const detector = await newDetector();
    const change = `${text.slice(0, middle)} Nothing else was said (${round}).${text.slice(middle)}`;
    whole = Math.min(
      whole,
      seconds(() => void detector.detect(text)),
    );
    edited = Math.min(
      edited,
      seconds(() => void detector.detect(change)),
    );
  }
  return { whole, edited };
}

/** Megabytes of heap that a detector and what it found in a text hold, beside word lists and weights. */
export async function heldMegabytes(text: string, newDetector: NewDetector): Promise<number> {
  const detector = await newDetector();
  const before = usedHeap();
  const detection = detector.detect(text);
  const held = usedHeap() - before;
  // Both have to be in use up to here, or they would be collected.
  if (detector.detect('').people.length + detection.people.length < 0) throw new Error('Counts are never negative.');
  return held / 1e6;
}

/** @throws Error when Node was started without `--expose-gc`. */
function usedHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Memory is measured under "node --expose-gc".');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function seconds(run: () => void): number {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}
