import type { Span } from '../../src/core/text/span';

/** What became of an annotated place in a revised text. */
export type Truth =
  /** There, at this place; as it was or corrected. */
  | { readonly kind: 'there'; readonly span: Span; readonly isEdited: boolean }
  /** So little is left that this place is right, and so is none. */
  | { readonly kind: 'partly'; readonly span: Span }
  | { readonly kind: 'gone' };

const NONE = -1;
/** Shares of an annotation's units that must be left, in one place. */
const STILL_THERE = 0.8;
const LONGEST_GROWTH = 1.3;

/**
 * A text under revision in which every UTF-16 unit knows which unit of the first version it is, or none: so the right place of every annotation
 * is known however the text is turned about.
 */
export class RevisedText {
  #text: string;
  #ids: number[];

  constructor(text: string) {
    this.#text = text;
    this.#ids = Array.from({ length: text.length }, (_, n) => n);
  }

  get text(): string {
    return this.#text;
  }

  /** Other words in the place of some: what stood there is gone. */
  replace({ start, end }: Span, words: string): void {
    this.#splice(
      { start, end },
      words,
      Array.from({ length: words.length }, () => NONE),
    );
  }

  insert(at: number, words: string): void {
    this.replace({ start: at, end: at }, words);
  }

  /** The same thing in other letters: a slip mended, another quote mark. */
  correct({ start, end }: Span, words: string): void {
    const old = this.#ids.slice(start, end);
    const ids = Array.from(
      { length: words.length },
      (_, n) => old[words.length === 1 ? 0 : Math.round((n * (old.length - 1)) / (words.length - 1))] ?? NONE,
    );
    this.#splice({ start, end }, words, ids);
  }

  /** Moves a stretch to an offset outside of it. */
  move({ start, end }: Span, to: number): void {
    const [words, ids] = [this.#text.slice(start, end), this.#ids.slice(start, end)];
    this.#splice({ start, end }, '', []);
    const at = to > start ? to - words.length : to;
    this.#splice({ start: at, end: at }, words, ids);
  }

  /** What became of a place of the first version. */
  truthOf({ start, end }: Span): Truth {
    const left = new Set<number>();
    let [first, last] = [NONE, NONE];
    for (const [offset, id] of this.#ids.entries()) {
      if (id < start || id >= end) continue;
      left.add(id);
      if (first === NONE) first = offset;
      last = offset;
    }
    if (first === NONE) return { kind: 'gone' };
    const span = { start: first, end: last + 1 };
    const isThere = left.size >= (end - start) * STILL_THERE && span.end - span.start <= (end - start) * LONGEST_GROWTH + 1;
    if (!isThere) return { kind: 'partly', span };
    const isWhole = left.size === end - start && span.end - span.start === end - start;
    return { kind: 'there', span, isEdited: !isWhole };
  }

  #splice({ start, end }: Span, words: string, ids: readonly number[]): void {
    this.#text = this.#text.slice(0, start) + words + this.#text.slice(end);
    this.#ids = [...this.#ids.slice(0, start), ...ids, ...this.#ids.slice(end)];
  }
}
