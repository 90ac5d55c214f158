import assert from 'node:assert/strict';
import { joinedByLink } from '../../../../src/core/model/operations/joinedByLink';

describe('joinedByLink', () => {
  const before = [{ id: 'a', entity: 'other' }, { id: 'b', entity: 'ana' }, { id: 'c' }];
  const now = [
    { id: 'a', entity: 'ana' },
    { id: 'b', entity: 'ana' },
    { id: 'c', entity: 'ana' },
  ];
  const ids = (joined: ReturnType<typeof joinedByLink>) => joined && [joined.kept.id, ...joined.others.map(({ id }) => id)];

  it('keeps who was linked before, or else the first', () => {
    assert.deepEqual(ids(joinedByLink(before, now, 'ana')), ['b', 'a', 'c']);
    assert.deepEqual(ids(joinedByLink([], now, 'ana')), ['a', 'b', 'c']);
  });

  it('joins nobody where there are not several', () => {
    assert.equal(joinedByLink(before, now.slice(0, 1), 'ana'), undefined);
    assert.equal(joinedByLink(before, now, 'bo'), undefined);
  });
});
