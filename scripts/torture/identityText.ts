import type { Span } from '../../src/core/text/span';
import type { TextChange } from '../../src/core/text/textChange';

/** How one tracked span stands. */
export interface OraclePlace {
  readonly span: Span | null;
  readonly edited: boolean;
}

/** A text at one moment: its units, and for each which one it is. */
export interface Moment {
  readonly text: string;
  readonly ids: readonly number[];
  /** Of the tracked spans, by index. */
  readonly edited: readonly boolean[];
}

/**
 * The oracle of edits: every UTF-16 unit carries an identity that nothing else ever has. A span is the hull of those of its units that are
 * still there. It shares no code and no idea with what it judges, and is slow: it looks at every unit.
 */
export class IdentityText {
  #text: string;
  #ids: number[];
  #edited: boolean[];
  #nextId: number;
  /** The identities that each span was set on: units that stood side by side have ascending ones. */
  readonly #owned: readonly Span[];

  constructor(text: string, spans: readonly Span[]) {
    this.#text = text;
    this.#ids = Array.from({ length: text.length }, (_, n) => n);
    this.#nextId = text.length;
    this.#owned = spans;
    this.#edited = spans.map(() => false);
  }

  get text(): string {
    return this.#text;
  }

  get moment(): Moment {
    return { text: this.#text, ids: [...this.#ids], edited: [...this.#edited] };
  }

  /** Replaces `deleted` units at `start` by new ones. */
  replace(start: number, deleted: number, words: string): void {
    for (const [n, hull] of this.#hulls().entries()) {
      const isCut = deleted > 0 && hull !== null && start < hull.end && hull.start < start + deleted;
      const isGrown = words !== '' && hull !== null && hull.start < start && start < hull.end;
      if (isCut || isGrown) this.#edited[n] = true;
    }
    this.#text = this.#text.slice(0, start) + words + this.#text.slice(start + deleted);
    this.#ids.splice(start, deleted, ...Array.from({ length: words.length }, () => this.#nextId++));
  }

  /** Makes everything as it was. @returns The changes, as an editor that takes edits back tells them. */
  goTo(moment: Moment): readonly TextChange[] {
    const changes = changesBetween(this.#ids, moment.ids);
    this.#text = moment.text;
    this.#ids = [...moment.ids];
    this.#edited = [...moment.edited];
    return changes;
  }

  places(): readonly OraclePlace[] {
    return this.#hulls().map((span, n) => ({ span, edited: span === null || (this.#edited[n] ?? false) }));
  }

  #hulls(): readonly (Span | null)[] {
    const offsets = new Int32Array(this.#nextId).fill(-1);
    for (let offset = 0; offset < this.#ids.length; offset++) offsets[this.#ids[offset] ?? 0] = offset;
    // Edits never change the order of units that stay: the first and the last that are left are the ends of the hull.
    return this.#owned.map(({ start, end }) => {
      let [first, last] = [start, end - 1];
      while (first < end && (offsets[first] ?? -1) < 0) first++;
      while (last > first && (offsets[last] ?? -1) < 0) last--;
      return first === end ? null : { start: offsets[first] ?? -1, end: (offsets[last] ?? -1) + 1 };
    });
  }
}

/** What makes one row of identities of another, each stretch stated in the row before; from the last to the first. */
function changesBetween(before: readonly number[], after: readonly number[]): readonly TextChange[] {
  const inAfter = new Int32Array(Math.max(0, ...[before, after].map((ids) => ids.reduce((a, b) => Math.max(a, b), 0))) + 1).fill(
    -1,
  );
  for (const [offset, id] of after.entries()) inAfter[id] = offset;
  const changes: TextChange[] = [];
  let [from, to] = [0, 0];
  for (let offset = 0; offset <= before.length; offset++) {
    const there = offset === before.length ? after.length : (inAfter[before[offset] ?? 0] ?? -1);
    if (there < 0) continue;
    if (offset > from || there > to) changes.push({ start: from, deleted: offset - from, inserted: there - to });
    [from, to] = [offset + 1, there + 1];
  }
  return changes.reverse();
}
