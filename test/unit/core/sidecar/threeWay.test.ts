import assert from 'node:assert/strict';
import { threeWay } from '../../../../src/core/sidecar/merge/threeWay';

describe('threeWay', () => {
  it('takes what one side changed, and what both changed alike', () => {
    assert.equal(threeWay('a', 'b', 'a'), 'b');
    assert.equal(threeWay('a', 'a', 'b'), 'b');
    assert.equal(threeWay('a', 'b', 'b'), 'b');
    assert.equal(threeWay(undefined, 'b', 'b'), 'b');
  });

  it('knows nothing where both changed it differently, or added different things', () => {
    assert.equal(threeWay('a', 'b', 'c'), undefined);
    assert.equal(threeWay(undefined, 'b', 'c'), undefined);
  });
});
