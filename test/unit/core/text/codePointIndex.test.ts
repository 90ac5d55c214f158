import assert from 'node:assert/strict';
import { CodePointIndex } from '../../../../src/core/text/codePointIndex';

describe('CodePointIndex', () => {
  it('counts characters outside the BMP once', () => {
    const text = 'Ünïted 😊 “Kim” 🇰🇵 x';
    const index = new CodePointIndex(text);
    assert.equal(index.codePointAt(text.indexOf('Kim')), 10);
    assert.equal(index.codePointAt(text.indexOf('x')), 18);
    for (let offset = 0; offset <= text.length; offset++) {
      const isInside = /[\udc00-\udfff]/.test(text.charAt(offset));
      assert.equal(index.codePointAt(offset), [...text.slice(0, isInside ? offset - 1 : offset)].length);
    }
  });

  it('takes lone surrogates for characters', () => {
    assert.equal(new CodePointIndex('\ud83d x \ude00').codePointAt(5), 5);
  });
});
