import assert from 'node:assert/strict';
import { smallestEdit } from '../../../../src/core/index';

const applied = (before: string, after: string): string => {
  const { span, text } = smallestEdit(before, after);
  return before.slice(0, span.start) + text + before.slice(span.end);
};

describe('smallestEdit', () => {
  it('replaces only the lines that differ', () => {
    const { span, text } = smallestEdit('one\ntwo\nthree\n', 'one\n2\nthree\n');
    assert.deepEqual(['one\ntwo\nthree\n'.slice(span.start, span.end), text], ['two', '2']);
  });

  it('is empty where nothing differs', () => {
    assert.equal(smallestEdit('a\n', 'a\n').text, '');
    assert.deepEqual(smallestEdit('', ''), { span: { start: 0, end: 0 }, text: '' });
  });

  it('makes one text of the other, whatever they share', () => {
    const lines = ['', 'a', 'b', 'ab', 'a\r', '😀', '😁'];
    const texts = lines.flatMap((first) => lines.flatMap((second) => [`${first}\n${second}`, `${first}\n${second}\n${first}\n`]));
    for (const before of texts) for (const after of texts) assert.equal(applied(before, after), after);
  });
});
