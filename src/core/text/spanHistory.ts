import { areTakenBack, type EditedRegions, precededBy } from './editedRegions';
import type { Span } from './span';
import type { SpanMemory, SpanTracker } from './spanTracker';
import type { TextChange } from './textChange';

/** Whether somebody edited the text, or had the editor take an edit back or make it again. */
export type EditCause = 'edit' | 'undo' | 'redo';

/** What was edited at once, and how the spans that it touched stood before. */
interface Batch {
  readonly changes: readonly TextChange[];
  readonly before: ReadonlyMap<string, SpanMemory>;
}

/** Of each way, so many changes are remembered: a day's typing. */
const MOST_CHANGES = 20_000;

/**
 * Moves the spans of a tracker by edits, and puts them back as they were when edits are undone.
 *
 * An editor takes several edits back at once and tells only what that comes to. So the batches that were taken back are the fewest of the last
 * ones that come to just the opposite, and before which the spans that were unedited then had the words that they have now. Where more of
 * them did the same to the same stretch, as when an input method replaces one letter by another several times, such words tell: the most
 * batches that give further spans their words back.
 */
export class SpanHistory {
  readonly #tracker: SpanTracker;
  #done: Batch[] = [];
  /** Changes in all of them. */
  #doneSize = 0;
  /** Each item: what one undo took back, as the undo itself. */
  #undone: (Batch & { readonly batches: readonly Batch[] })[] = [];

  constructor(tracker: SpanTracker) {
    this.#tracker = tracker;
  }

  /**
   * Moves all spans by changes, applied in order.
   *
   * @param holdsWords Whether the words that a span was set on stand at a place of the text as it is after the changes.
   * @returns How each span whose characters were touched stood before.
   */
  apply(
    changes: readonly TextChange[],
    cause: EditCause,
    holdsWords: (key: string, span: Span) => boolean,
  ): ReadonlyMap<string, SpanMemory> {
    const batch = this.#move(changes.filter(({ deleted, inserted }) => deleted + inserted > 0));
    // Editors tell also of what comes to nothing, or not: it is no step of the history.
    if (batch.changes.length === 0) return batch.before;
    switch (cause) {
      case 'edit':
        this.#undone = [];
        this.#push([batch]);
        break;
      case 'undo':
        this.#undo(batch, holdsWords);
        break;
      case 'redo':
        this.#redo(batch);
        break;
    }
    if (cause !== 'edit') this.#settle(batch.before.keys(), holdsWords);
    return batch.before;
  }

  clear(): void {
    this.#done = [];
    this.#doneSize = 0;
    this.#undone = [];
  }

  #move(changes: readonly TextChange[]): Batch {
    const before = new Map<string, SpanMemory>();
    // Shifts within one batch are not part of how a span stood before all of it.
    for (const [n, change] of changes.entries()) {
      for (const key of this.#tracker.touchedBy(change)) {
        const memory = before.has(key) ? undefined : this.#tracker.remember(key);
        if (memory) before.set(key, memoryBefore(memory, changes.slice(0, n)));
      }
      this.#tracker.apply(change);
    }
    return { changes, before };
  }

  #undo(undo: Batch, holdsWords: (key: string, span: Span) => boolean): void {
    const count = this.#countTakenBack(regionsOf(undo.changes, []), holdsWords);
    if (count === undefined) {
      // More than is remembered: an edit like any other.
      this.clear();
      return;
    }
    const batches = this.#done.splice(this.#done.length - count);
    this.#doneSize -= sizeOf(batches);
    this.#restore(memoriesOf(batches));
    this.#undone.push({ ...undo, batches });
  }

  /** Redo is what undo of the undo is. */
  #redo(redo: Batch): void {
    const last = this.#undone.pop();
    if (last === undefined || !areTakenBack(regionsOf(last.changes, []), regionsOf(redo.changes, []))) {
      this.clear();
      return;
    }
    this.#restore(memoriesOf([last]));
    this.#push(last.batches);
  }

  /** How many of the last batches it is that were taken back. */
  #countTakenBack(back: EditedRegions, holdsWords: (key: string, span: Span) => boolean): number | undefined {
    let regions: EditedRegions = [];
    let likely: { readonly count: number; readonly regions: EditedRegions; readonly witnesses: number } | undefined;
    for (let count = 1; count <= this.#done.length; count++) {
      regions = regionsOf(this.#done[this.#done.length - count]?.changes ?? [], regions);
      // What touched more of the text than what was taken back was not taken back.
      if (likely !== undefined && !isSame(likely.regions, regions)) break;
      if (!areTakenBack(regions, back)) continue;
      const unedited = this.#uneditedBefore(count);
      // One more batch counts only when it brings a span back that the others do not.
      if (likely !== undefined && unedited.length <= likely.witnesses) continue;
      if (unedited.every(([key, span]) => holdsWords(key, span))) likely = { count, regions, witnesses: unedited.length };
    }
    return likely?.count;
  }

  /** Spans that the last batches touched and that were as they had been set before. */
  #uneditedBefore(count: number): readonly (readonly [key: string, span: Span])[] {
    return [...memoriesOf(this.#done.slice(-count))].flatMap(([key, { edited, span, life }]) =>
      edited || span === null || this.#tracker.remember(key)?.life !== life ? [] : [[key, span] as const],
    );
  }

  /**
   * Where lengths alone do not tell how much was taken back, words do: a span that has the words again that it was set on is as it was.
   */
  #settle(keys: Iterable<string>, holdsWords: (key: string, span: Span) => boolean): void {
    for (const key of keys) {
      const memory = this.#tracker.remember(key);
      if (memory?.edited !== true || memory.span === null || !holdsWords(key, memory.span)) continue;
      this.#tracker.restore(key, { ...memory, edited: false, originals: null });
    }
  }

  #restore(memories: ReadonlyMap<string, SpanMemory>): void {
    for (const [key, memory] of memories) this.#tracker.restore(key, memory);
  }

  #push(batches: readonly Batch[]): void {
    this.#done.push(...batches);
    this.#doneSize += sizeOf(batches);
    while (this.#doneSize > MOST_CHANGES) this.#doneSize -= sizeOf(this.#done.splice(0, 1));
  }
}

const isSame = (a: EditedRegions, b: EditedRegions): boolean =>
  a.length === b.length &&
  a.every(({ start, deleted, inserted }, n) => {
    const other = b[n];
    return other?.start === start && other.deleted === deleted && other.inserted === inserted;
  });

const sizeOf = (batches: readonly Batch[]): number => batches.reduce((sum, { changes }) => sum + changes.length, 0);

const regionsOf = (changes: readonly TextChange[], following: EditedRegions): EditedRegions =>
  changes.reduceRight((regions, change) => precededBy(change, regions), following);

/** How the spans that batches touched stood before all of them. */
function memoriesOf(batches: readonly Batch[]): ReadonlyMap<string, SpanMemory> {
  const earlier: TextChange[] = [];
  const memories = new Map<string, SpanMemory>();
  for (const { changes, before } of batches) {
    for (const [key, memory] of before) if (!memories.has(key)) memories.set(key, memoryBefore(memory, earlier));
    earlier.push(...changes);
  }
  return memories;
}

/** How a span stood before changes that did not touch it. */
function memoryBefore(memory: SpanMemory, changes: readonly TextChange[]): SpanMemory {
  if (memory.span === null) return memory;
  return { ...memory, span: changes.reduceRight<Span>(shiftedBack, memory.span) };
}

function shiftedBack(span: Span, { start, deleted, inserted }: TextChange): Span {
  if (span.start < start + inserted || (deleted === 0 && inserted === 0)) return span;
  const shift = deleted - inserted;
  return { start: span.start + shift, end: span.end + shift };
}
