import assert from 'node:assert/strict';
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
