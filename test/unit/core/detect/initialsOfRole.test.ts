import assert from 'node:assert/strict';
import { initialsOfRole } from '../../../../src/core/detect/words/initialsOfRole';

describe('the letters of an office', () => {
  it('are those of its last words', () => {
    assert.deepEqual(initialsOfRole('General manager of the dam'), ['gm']);
    assert.deepEqual(initialsOfRole('Transport Cabinet Secretary'), ['cs', 'tcs']);
  });

  it('are those of a chief executive', () => {
    assert.ok(initialsOfRole('chief executive of Velanto').includes('ceo'));
  });

  it('are also those of what it is for, which is no organization', () => {
    assert.deepEqual(initialsOfRole('Commissioner of Police'), ['cop', 'cp']);
    assert.deepEqual(initialsOfRole('Director of Public Prosecutions'), ['dpp']);
    assert.deepEqual(initialsOfRole('Director of the Velanto Board'), []);
  });
});
