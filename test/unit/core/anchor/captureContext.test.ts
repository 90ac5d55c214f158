import assert from 'node:assert/strict';
import { captureContext } from '../../../../src/core/anchor/captureContext';

describe('captureContext', () => {
  const context = (text: string, word: string) => {
    const start = text.indexOf(word);
    return captureContext(text, { start, end: start + word.length });
  };

  it('takes up to 32 units on each side and leaves out what the edge cuts off', () => {
    assert.deepEqual(context('Kim said', 'Kim'), { after: ' said' });
    assert.deepEqual(context('It was Kim', 'Kim'), { before: 'It was ' });
    assert.deepEqual(context('Kim', 'Kim'), {});
    assert.deepEqual(context(`${'a'.repeat(50)}Kim${'b'.repeat(50)}`, 'Kim'), { before: 'a'.repeat(32), after: 'b'.repeat(32) });
  });

  it('keeps line breaks, as \\n', () => {
    assert.deepEqual(context('one\r\n\r\nKim\rtwo', 'Kim'), { before: 'one\n\n', after: '\ntwo' });
    const text = `${'ab\r\n'.repeat(40)}Kim${'\r\ncd'.repeat(40)}`;
    assert.deepEqual(context(text, 'Kim'), { before: 'ab\n'.repeat(11).slice(1), after: '\ncd'.repeat(11).slice(0, 32) });
  });

  it('never splits a character as read', () => {
    const family = '👨‍👩‍👧‍👦'; // 11 units
    const accent = 'e\u0301';
    assert.deepEqual(context(`${family.repeat(4)}Kim${family.repeat(4)}`, 'Kim'), {
      before: family.repeat(2),
      after: family.repeat(2),
    });
    const { before, after } = context(`${accent.repeat(60)}xKimx${accent.repeat(60)}`, 'Kim');
    assert.deepEqual([before, after], [`${accent.repeat(15)}x`, `x${accent.repeat(15)}`]);
    assert.deepEqual(context(`${'😀'.repeat(90)}xKim`, 'Kim'), { before: `${'😀'.repeat(15)}x` });
  });

  it('cuts between any two units of which none joins another', () => {
    const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const units = Array.from({ length: 0x2028 }, (_, n) => String.fromCharCode(n)).filter((unit) =>
      /[\n -~\u00a0-\u02ff\u2010-\u2027]/u.test(unit),
    );
    for (const unit of units) {
      const text = `a${unit}${unit}“é\n${unit}`;
      assert.equal([...characters.segment(text)].length, text.length, JSON.stringify(text));
    }
    const plain = 'Çelik’s “naïve” plan — über-schön…\n'.repeat(3);
    assert.deepEqual(context(`${plain}Kim${plain}`, 'Kim'), { before: plain.slice(-32), after: plain.slice(0, 32) });
    assert.deepEqual(context(`${plain}Kim${'x'.repeat(31)}e\u0301`, 'Kim').after, 'x'.repeat(31));
  });
});
