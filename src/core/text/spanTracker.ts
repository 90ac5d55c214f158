import { sameSpan, type Span } from './span';
import { type SpanNode, SpanTree } from './spanTree';
import type { TextChange } from './textChange';

/** A span as it stands now: `null` when no character of it is left; `edited` when its characters were touched since it was set. */
export interface TrackedSpan {
  readonly span: Span | null;
  readonly edited: boolean;
}

/** How a span stood at one moment, to be put back when an edit is undone. */
export interface SpanMemory {
  readonly span: Span | null;
  /** Tells one setting of a key from the next: what was set anew since is no longer what is remembered. */
  readonly life: number;
  readonly edited: boolean;
  readonly originals: readonly Span[] | null;
}

interface Entry {
  /** Null when no character is left. */
  node: SpanNode | null;
  life: number;
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
  #lives = 0;

  get size(): number {
    return this.#entries.size;
  }

  /** Follows a span from now on, in place of the one that had the key. An empty span counts as lost. */
  set(key: string, span: Span, options: { readonly edited?: boolean } = {}): void {
    this.#set(key, { span, life: ++this.#lives, edited: options.edited ?? false, originals: null });
  }

  /** Says where a span went that edits alone cannot follow, as through a diff. It stays what it was: undo knows it. Null: it is lost. */
  move(key: string, span: Span | null, edited: boolean): void {
    const life = this.#entries.get(key)?.life;
    if (life !== undefined) this.#set(key, { span, life, edited: edited || span === null, originals: null });
  }

  /** Follows a span from now on just as another is followed: also by which of its characters are its own. */
  copy(key: string, copy: string): void {
    this.#setAs(copy, this.remember(key));
  }

  /** Puts each of two spans where the other is, with the characters that are its own. */
  exchange(key: string, other: string): void {
    const [memory, otherMemory] = [this.remember(key), this.remember(other)];
    // Where they stand alike, undo goes on to know them.
    if (memory?.span && otherMemory?.span && sameSpan(memory.span, otherMemory.span) && memory.edited === otherMemory.edited)
      return;
    this.#setAs(key, otherMemory);
    this.#setAs(other, memory);
  }

  remember(key: string): SpanMemory | undefined {
    const entry = this.#entries.get(key);
    return (
      entry && {
        span: entry.node && this.#tree.spanOf(entry.node),
        life: entry.life,
        edited: entry.edited,
        originals: entry.originals,
      }
    );
  }

  /** Puts a span back as it was, unless it was set anew or deleted since. */
  restore(key: string, memory: SpanMemory): void {
    if (this.#entries.get(key)?.life === memory.life) this.#set(key, memory);
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

  /** Keys of the spans whose characters a change would touch: what {@link SpanTracker.apply} returns for it. */
  touchedBy(change: TextChange): readonly string[] {
    return this.#tree.touchedBy(change);
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

  #set(key: string, { span, life, edited, originals }: SpanMemory): void {
    const known = this.#entries.get(key);
    if (known?.node) this.#tree.remove(known.node);
    const node = span !== null && span.end > span.start ? this.#tree.insert(key, span) : null;
    this.#entries.set(key, { node, life, edited, length: span === null ? 0 : span.end - span.start, originals });
  }

  #setAs(key: string, memory: SpanMemory | undefined): void {
    if (memory?.span) this.#set(key, { ...memory, life: ++this.#lives });
    else this.lose(key);
  }

  #setLost(key: string): void {
    const life = this.#entries.get(key)?.life ?? ++this.#lives;
    this.#entries.set(key, { node: null, life, edited: true, length: 0, originals: null });
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
