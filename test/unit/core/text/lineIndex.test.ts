import assert from 'node:assert/strict';
import { lineAround } from '../../../../src/core/text/lineAround';
import { LineIndex } from '../../../../src/core/text/lineIndex';

describe('LineIndex', () => {
  it('counts lines the same under every line ending', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = ['one', 'two', '', 'four'].join(newline);
      const index = new LineIndex(text);
      assert.equal(index.lineCount, 4);
      assert.deepEqual(index.positionAt(text.indexOf('four') + 2), { line: 3, character: 2 });
      assert.equal(index.offsetAt({ line: 3, character: 2 }), text.indexOf('four') + 2);
      assert.deepEqual(index.lineSpan(1), { start: text.indexOf('two'), end: text.indexOf('two') + 3 });
    }
  });

  it('refuses positions that the text does not have', () => {
    const index = new LineIndex('ab\ncd');
    assert.equal(index.offsetAt({ line: 0, character: 3 }), undefined);
    assert.equal(index.offsetAt({ line: 2, character: 0 }), undefined);
    assert.equal(index.offsetAt({ line: 1, character: -1 }), undefined);
    assert.equal(index.spanOf({ start: { line: 1, character: 1 }, end: { line: 0, character: 0 } }), undefined);
  });

  it('counts UTF-16 units', () => {
    const index = new LineIndex('😊 “Kim”');
    assert.deepEqual(index.positionAt(4), { line: 0, character: 4 });
  });
});

describe('lineAround', () => {
  it('is the line that an offset stands in, whatever ends it', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['One', '', 'Three'].join(end);
      const lineAt = (offset: number): string => {
        const span = lineAround(text, offset);
        return text.slice(span.start, span.end);
      };
      assert.deepEqual([0, 3, 3 + end.length, text.length - 5, text.length, text.length + 9].map(lineAt), [
        ...['One', 'One', '', 'Three', 'Three', 'Three'],
      ]);
    }
    assert.deepEqual(lineAround('', 0), { start: 0, end: 0 });
  });
});
