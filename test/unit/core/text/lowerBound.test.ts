import assert from 'node:assert/strict';
import { lowerBound } from '../../../../src/core/text/lowerBound';

describe('lowerBound', () => {
  it('is where the first item with the property stands, wherever that is', () => {
    for (let length = 0; length < 9; length++)
      for (let first = 0; first <= length; first++)
        assert.equal(
          lowerBound(
            Array.from({ length }).map((_, n) => n),
            (n) => n >= first,
          ),
          first,
        );
  });
});
