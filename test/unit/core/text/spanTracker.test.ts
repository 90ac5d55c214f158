import assert from 'node:assert/strict';
import { containsSpan, overlaps, type Span } from '../../../../src/core/text/span';
import { moveSpan } from '../../../../src/core/text/moveSpan';
import { SpanTracker } from '../../../../src/core/text/spanTracker';
import type { TextChange } from '../../../../src/core/text/textChange';
import { cpuMillis } from '../cpuMillis';
import { seed, SeededRandom } from '../seededRandom';

const change = (start: number, deleted: number, inserted: number): TextChange => ({ start, deleted, inserted });

describe('moveSpan', () => {
  const span = { start: 10, end: 20 };
  for (const [what, edit, expected] of [
    ['typing at the start stays outside', change(10, 0, 3), { start: 13, end: 23 }],
    ['typing at the end stays outside', change(20, 0, 3), span],
    ['typing inside is taken in', change(15, 0, 3), { start: 10, end: 23 }],
    ['deleting inside shrinks', change(12, 3, 0), { start: 10, end: 17 }],
    ['deleting before shifts', change(0, 4, 1), { start: 7, end: 17 }],
    ['deleting up to the start shifts', change(5, 5, 0), { start: 5, end: 15 }],
    ['replacing over the start cuts', change(8, 4, 1), { start: 9, end: 17 }],
    ['replacing over the end cuts', change(18, 4, 9), { start: 10, end: 18 }],
    ['replacing exactly the span empties', change(10, 10, 10), null],
    ['replacing more than the span empties', change(0, 40, 99), null],
    ['a change of nothing', change(15, 0, 0), span],
  ] as const) {
    it(what, () => {
      assert.deepEqual(moveSpan(span, edit), expected);
    });
  }
});

/** Every character is an object: a span is the hull of those of its own characters that are still in the text. */
class Oracle {
  #text: object[];
  readonly #spans = new Map<string, { characters: Set<object>; edited: boolean }>();

  constructor(length: number) {
    this.#text = Array.from({ length }, () => ({}));
  }

  get length(): number {
    return this.#text.length;
  }

  set(key: string, span: Span): void {
    this.#spans.set(key, { characters: new Set(this.#text.slice(span.start, span.end)), edited: false });
  }

  delete(key: string): void {
    this.#spans.delete(key);
  }

  span(key: string): Span | null {
    const characters = this.#spans.get(key)?.characters;
    const alive = this.#text.flatMap((character, offset) => (characters?.has(character) ? [offset] : []));
    return alive.length === 0 ? null : { start: alive[0] ?? 0, end: (alive.at(-1) ?? 0) + 1 };
  }

  /** Keys of the spans inside whose hull a character went or came. */
  apply(edit: TextChange): string[] {
    const before = new Map([...this.#spans.keys()].map((key) => [key, this.span(key)]));
    this.#text.splice(edit.start, edit.deleted, ...Array.from({ length: edit.inserted }, () => ({})));
    return [...before].flatMap(([key, old]) => {
      const went = old !== null && edit.deleted > 0 && overlaps(old, { start: edit.start, end: edit.start + edit.deleted });
      const came = old !== null && edit.inserted > 0 && old.start < edit.start && edit.start < old.end;
      return went || came ? [key] : [];
    });
  }

  overlapping(span: Span): string[] {
    return [...this.#spans.keys()].filter((key) => {
      const own = this.span(key);
      return own !== null && overlaps(own, span);
    });
  }
}

describe('SpanTracker', () => {
  it(`agrees with characters that know who they are (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (let script = 0; script < 15; script++) {
      const oracle = new Oracle(20 + random.below(60));
      const tracker = new SpanTracker();
      const single = new Map<string, Span | null>();
      const isFresh = new Set<string>();
      const set = (key: string): void => {
        if (oracle.length === 0) return;
        const start = random.below(oracle.length);
        const span = { start, end: Math.min(oracle.length, start + 1 + random.below(12)) };
        oracle.set(key, span);
        tracker.set(key, span);
        single.set(key, span);
        isFresh.add(key);
      };
      for (let n = 0; n < 25; n++) set(`s${n}`);
      for (let step = 0; step < 30; step++) {
        const start = random.below(oracle.length + 1);
        const deleted = random.next() < 0.4 ? 0 : Math.min(oracle.length - start, random.below(9));
        const edit = change(start, deleted, random.next() < 0.4 ? 0 : random.below(6));
        const expected = oracle.apply(edit);
        assert.deepEqual([...tracker.apply(edit)].sort(), expected.sort(), `script ${script} step ${step}`);
        for (const [key, span] of single) {
          const now = oracle.span(key);
          assert.deepEqual(tracker.get(key)?.span, now, `script ${script} step ${step} ${key}`);
          // A span alone does not know which of its characters it was set on, so it may keep more, never less.
          const moved = span && moveSpan(span, edit);
          assert.ok(now === null || (moved !== null && containsSpan(moved, now)));
          if (isFresh.delete(key)) assert.deepEqual(moved, now);
          single.set(key, now);
        }
        const from = random.below(oracle.length + 1);
        const window = { start: from, end: from + 1 + random.below(9) };
        assert.deepEqual([...tracker.overlapping(window)].sort(), oracle.overlapping(window).sort());
        if (random.next() < 0.3) set(`s${random.below(30)}`);
        if (random.next() < 0.2) {
          const key = `s${random.below(30)}`;
          oracle.delete(key);
          single.delete(key);
          tracker.delete(key);
        }
      }
    }
  });

  it('tells edited from shifted, and keeps the key of a span that is gone', () => {
    const tracker = new SpanTracker();
    tracker.set('kim', { start: 5, end: 8 });
    assert.deepEqual(tracker.apply(change(0, 0, 2)), []);
    assert.deepEqual(tracker.get('kim'), { span: { start: 7, end: 10 }, edited: false });
    assert.deepEqual(tracker.apply(change(8, 1, 0)), ['kim']);
    assert.deepEqual(tracker.get('kim'), { span: { start: 7, end: 9 }, edited: true });
    assert.deepEqual(tracker.apply(change(0, 20, 0)), ['kim']);
    assert.deepEqual(tracker.get('kim'), { span: null, edited: true });
    assert.deepEqual(tracker.apply(change(0, 0, 20)), []);
    assert.equal(tracker.get('putin'), undefined);
    tracker.set('kim', { start: 1, end: 2 });
    tracker.lose('kim');
    assert.deepEqual(tracker.get('kim'), { span: null, edited: true });
  });

  it('copies and exchanges spans with the characters that are their own', () => {
    const tracker = new SpanTracker();
    tracker.set('one', { start: 0, end: 6 });
    tracker.set('two', { start: 40, end: 44 });
    tracker.apply(change(3, 0, 10));
    tracker.copy('one', 'copy');
    tracker.exchange('one', 'two');
    tracker.exchange('one', 'gone');
    // What stands in front of the text typed inside goes, and that text with it.
    tracker.apply(change(0, 3, 0));
    assert.deepEqual(tracker.get('copy'), { span: { start: 10, end: 13 }, edited: true });
    assert.deepEqual(tracker.get('two'), { span: { start: 10, end: 13 }, edited: true });
    assert.deepEqual(tracker.get('gone'), { span: { start: 47, end: 51 }, edited: false });
    assert.deepEqual(tracker.get('one'), { span: null, edited: true });
  });

  it('does not visit the spans behind an edit', () => {
    const micros = (count: number): number => {
      const tracker = new SpanTracker();
      for (let n = 0; n < count; n++) tracker.set(`s${n}`, { start: n * 20, end: n * 20 + 8 });
      return (
        cpuMillis(() => {
          for (let n = 0; n < 2000; n++) tracker.apply(change((n * 7919) % (count * 20), 0, 1));
        }) / 2
      );
    };
    micros(500);
    const [few, many] = [micros(500), micros(16_000)];
    // 32 times the spans: linear would be 32 times the time. Deeper trees and colder caches cost some.
    assert.ok(many < few * 8 + 10, `${few.toFixed(1)} µs with 500 spans, ${many.toFixed(1)} µs with 16,000`);
  });
});
