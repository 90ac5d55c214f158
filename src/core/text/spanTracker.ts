import type { Span } from './span';
import { SpanTree } from './spanTree';
import type { SpanNode } from './spanTree';
import type { TextChange } from './textChange';

/** A span as it stands now: `null` when no character of it is left; `edited` when its characters were touched since it was set. */
export interface TrackedSpan {
  readonly span: Span | null;
  readonly edited: boolean;
}

interface Entry {
  /** Null when no character is left. */
  node: SpanNode | null;
  edited: boolean;
  length: number;
  /** The stretches of characters the span was set on, counted from its start; null while that is all of it. */
  originals: readonly Span[] | null;
}

/**
 * Keeps many spans of one text in place while it is edited: each is the hull of those characters it was set on that are still there.
 *
 * One change moves a span as {@link moveSpan} does. Over several, text once typed inside falls out again when the characters on one side of
 * it go, so it is remembered which stretches of an edited span are its own.
 *
 * A change costs O(log n) for n spans plus O(log n) for each span whose characters it touches; spans behind it move in one stroke.
 */
export class SpanTracker {
  readonly #tree = new SpanTree();
  readonly #entries = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  /** Follows a span from now on, in place of the one that had the key. An empty span counts as lost. */
  set(key: string, span: Span, options: { readonly edited?: boolean } = {}): void {
    this.delete(key);
    const node = span.end > span.start ? this.#tree.insert(key, span) : null;
    this.#entries.set(key, { node, edited: options.edited ?? false, length: span.end - span.start, originals: null });
  }

  /** Whether there was such a key. */
  delete(key: string): boolean {
    const entry = this.#entries.get(key);
    if (entry?.node) this.#tree.remove(entry.node);
    return this.#entries.delete(key);
  }

  /** Keeps the key but takes its place away, as an edit that deletes the whole span does. */
  lose(key: string): void {
    const entry = this.#entries.get(key);
    if (entry?.node) this.#tree.remove(entry.node);
    this.#setLost(key);
  }

  clear(): void {
    this.#tree.clear();
    this.#entries.clear();
  }

  get(key: string): TrackedSpan | undefined {
    const entry = this.#entries.get(key);
    return entry && { span: entry.node && this.#tree.spanOf(entry.node), edited: entry.edited };
  }

  /** Moves all spans by one change of the text. Returns the keys of those whose characters it touched: edited inside, cut or emptied. */
  apply(change: TextChange): readonly string[] {
    const { kept, emptied } = this.#tree.apply(change);
    for (const key of kept) this.#edit(key, change);
    for (const key of emptied) this.#setLost(key);
    return [...kept, ...emptied];
  }

  /** Keys of the spans that share at least one code unit with `span`, in order of their starts. */
  overlapping(span: Span): readonly string[] {
    return this.#tree.overlapping(span);
  }

  #setLost(key: string): void {
    this.#entries.set(key, { node: null, edited: true, length: 0, originals: null });
  }

  /** After the tree moved a touched span: narrows it to the hull of its own characters. */
  #edit(key: string, change: TextChange): void {
    const entry = this.#entries.get(key);
    if (!entry?.node) return;
    entry.edited = true;
    const moved = this.#tree.spanOf(entry.node);
    const length = moved.end - moved.start;
    const isCutInFront = moved.start >= change.start + change.inserted;
    const inner = isCutInFront
      ? { start: 0, deleted: entry.length - length, inserted: 0 }
      : innerChange(change.start - moved.start, entry.length, length, change);
    const originals = editOriginals(entry.originals ?? [{ start: 0, end: entry.length }], inner);
    const [first, last] = [originals[0], originals.at(-1)];
    if (first === undefined || last === undefined) {
      this.lose(key);
      return;
    }
    if (first.start > 0 || last.end < length) {
      this.#tree.remove(entry.node);
      entry.node = this.#tree.insert(key, { start: moved.start + first.start, end: moved.start + last.end });
    }
    entry.length = last.end - first.start;
    entry.originals =
      originals.length === 1 ? null : originals.map(({ start, end }) => ({ start: start - first.start, end: end - first.start }));
  }
}

/** A change that starts inside a span of `before` code units and leaves `after` of them, counted from the span's start. */
function innerChange(start: number, before: number, after: number, change: TextChange): TextChange {
  const reachesEnd = start + change.deleted >= before;
  return reachesEnd
    ? { start, deleted: before - after, inserted: 0 }
    : { start, deleted: change.deleted, inserted: change.inserted };
}

function editOriginals(stretches: readonly Span[], change: TextChange): Span[] {
  const edited: Span[] = [];
  const add = (start: number, end: number): void => {
    const last = edited.at(-1);
    if (end <= start) return;
    if (last?.end === start) edited[edited.length - 1] = { start: last.start, end };
    else edited.push({ start, end });
  };
  const changeEnd = change.start + change.deleted;
  const shift = change.inserted - change.deleted;
  for (const { start, end } of stretches) {
    add(start, Math.min(end, change.start));
    add(Math.max(start, changeEnd) + shift, end + shift);
  }
  return edited;
}
