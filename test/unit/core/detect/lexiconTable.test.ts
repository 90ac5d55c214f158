import assert from 'node:assert/strict';
import { LexiconTable } from '../../../../src/core/detect/words/lexiconTable';

describe('the table of what lists say', () => {
  it('adds up the classes of a key, and knows nothing of others', () => {
    const table = new LexiconTable(4);
    table.add('maro', 1);
    table.add('maro', 4);
    assert.equal(table.classes('maro'), 5);
    for (const other of ['', 'mar', 'maros', 'orma', 'maro ']) assert.equal(table.classes(other), 0, other);
  });

  it('tells how long the longest phrase is that starts with a word', () => {
    const table = new LexiconTable(4);
    table.add('port of call', 1);
    table.add('port talden', 1);
    assert.equal(table.longestPhrase('port'), 3);
    assert.equal(table.classes('port'), 0);
    assert.equal(table.longestPhrase('port of'), 0);
    table.startPhrase('ppl/', 2);
    assert.equal(table.longestPhrase('ppl/'), 2);
    assert.equal(table.longestPhrase('ppl'), 0);
  });

  it('tells keys apart however many there are, also when it has grown', () => {
    const table = new LexiconTable(100);
    const COUNT = 100_000;
    const keyOf = (n: number): string => `${n.toString(36)} ${(n * 7919).toString(36)}`;
    // Two keys that were taken for one would have the classes of both.
    for (let n = 0; n < COUNT; n++) table.add(keyOf(n), 1 << (n % 31));
    for (let n = 0; n < COUNT; n++) assert.equal(table.classes(keyOf(n)), 1 << (n % 31), keyOf(n));
    for (let n = COUNT; n < 2 * COUNT; n++) assert.equal(table.classes(keyOf(n)), 0, keyOf(n));
  });
});
