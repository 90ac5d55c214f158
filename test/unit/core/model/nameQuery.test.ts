import assert from 'node:assert/strict';
import { nameQuery } from '../../../../src/core/index';

describe('nameQuery', () => {
  it('asks for the beginnings of words, in any order, without regard to case and accents', () => {
    assert.ok(nameQuery('tibor sos')('Sóstói, Tibor'));
    assert.ok(nameQuery('jong')('Kim Jong-un'));
    assert.ok(nameQuery('jong-un')('Kim Jong-un'));
    assert.ok(!nameQuery('ong')('Kim Jong-un'));
    assert.ok(!nameQuery('kim park')('Kim Jong-un'));
  });

  it('lets every name through where nothing is asked', () => {
    assert.ok(nameQuery('  ')('Anybody'));
  });
});
