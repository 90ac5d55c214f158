import * as assert from 'node:assert/strict';
import { type EditCause, SpanHistory } from '../../../../src/core/text/spanHistory';
import { SpanTracker } from '../../../../src/core/text/spanTracker';
import type { Span } from '../../../../src/core/text/span';

/** A text whose spans follow its edits, and their undo as an editor tells it: what it comes to, in one replacement. */
class EditedText {
  readonly #tracker = new SpanTracker();
  readonly #history = new SpanHistory(this.#tracker);
  readonly #words = new Map<string, string>();
  #text: string;

  constructor(text: string, ...words: readonly string[]) {
    this.#text = text;
    for (const word of words) {
      const start = text.indexOf(word);
      this.#tracker.set(word, { start, end: start + word.length });
      this.#words.set(word, word);
    }
  }

  edit(start: number, deleted: number, words: string, cause: EditCause = 'edit'): this {
    this.#text = this.#text.slice(0, start) + words + this.#text.slice(start + deleted);
    this.#history.apply(
      [{ start, deleted, inserted: words.length }],
      cause,
      (key, span: Span) => this.#text.slice(span.start, span.end) === this.#words.get(key),
    );
    return this;
  }

  /** The words where a span is, with a star where they were edited. */
  at(key: string): string {
    const { span, edited } = this.#tracker.get(key) ?? { span: null, edited: false };
    return (span === null ? '' : this.#text.slice(span.start, span.end)) + (edited ? '*' : '');
  }
}

describe('SpanHistory', () => {
  it('puts spans back as they were when one edit is taken back, and edits them again when it is made again', () => {
    const text = new EditedText('Mr Cole spoke.', 'Cole').edit(4, 2, 'a');
    assert.equal(text.at('Cole'), 'Cae*');
    assert.equal(text.edit(4, 1, 'ol', 'undo').at('Cole'), 'Cole');
    assert.equal(text.edit(4, 2, 'a', 'redo').at('Cole'), 'Cae*');
  });

  it('takes back as many edits as words say where several are of the same lengths', () => {
    const text = new EditedText('Mr Cole spoke.', 'Cole').edit(5, 2, 'xx').edit(5, 2, 'yy');
    assert.equal(text.edit(5, 2, 'le', 'undo').at('Cole'), 'Cole');
  });

  it('takes back the earlier edit too when that alone gives a span its words back', () => {
    // The second edit replaces what the first one did and more: its own span would be content with taking back the second alone.
    const text = new EditedText('Mr Cole met Ada Okafor.', 'Cole', 'Ada').edit(6, 2, 'xx').edit(6, 9, 'yyyyyyyyy');
    assert.deepEqual([text.at('Cole'), text.at('Ada')], ['Col*', '*']);
    text.edit(6, 9, 'e met Ada', 'undo');
    assert.deepEqual([text.at('Cole'), text.at('Ada')], ['Cole', 'Ada']);
  });

  it('takes back the last edit alone when the words say so', () => {
    const text = new EditedText('Mr Cole met Ada Okafor.', 'Cole', 'Ada').edit(6, 2, 'xx').edit(6, 9, 'yyyyyyyyy');
    text.edit(6, 9, 'xxmet Ada', 'undo');
    assert.deepEqual([text.at('Cole'), text.at('Ada')], ['Col*', 'Ada']);
  });
});
