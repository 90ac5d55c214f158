import assert from 'node:assert/strict';
import { inFileOrder } from '../../../../src/core/sidecar/merge/inFileOrder';

interface Item {
  readonly id: string;
  readonly at?: string;
}

/** The ids in order, where the file has those of `file`. */
const orderOf = (file: readonly string[], items: readonly Item[]): string =>
  inFileOrder(
    items,
    ({ id }) => (file.includes(id) ? file.indexOf(id) : undefined),
    ({ at }) => at,
  )
    .map(({ id }) => id)
    .join('');

describe('inFileOrder', () => {
  it('keeps the order of the file, whatever that of the text is', () => {
    assert.equal(
      orderOf(
        ['b', 'a'],
        [
          { id: 'a', at: '1:1-4' },
          { id: 'b', at: '2:1-4' },
        ],
      ),
      'ba',
    );
  });

  it('puts what is new before the first that stands behind it, by line and then by column', () => {
    const file = [
      { id: 'a', at: '2:9-12' },
      { id: 'b', at: '10:1-4' },
    ];
    const added = [
      { id: 'z', at: '11:1-2' },
      { id: 'y', at: '2:10-11' },
      { id: 'x', at: '2:2-3' },
    ];
    assert.equal(orderOf(['a', 'b'], [...file, ...added]), 'xaybz');
  });

  it('puts what has no place last', () => {
    assert.equal(orderOf([], [{ id: 'a' }, { id: 'b', at: 'nowhere' }, { id: 'c', at: '3:1-2' }]), 'cab');
    assert.equal(orderOf(['a'], [{ id: 'a' }, { id: 'b', at: '3:1-2' }]), 'ba');
  });
});
