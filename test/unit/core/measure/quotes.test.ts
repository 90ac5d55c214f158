import assert from 'node:assert/strict';
import { allQuoteCounts, coveredQuoteCounts } from '../../../../src/core/measure/allQuotes';
import { directQuoteCounts } from '../../../../src/core/measure/directQuotes';
import { matchCounts } from '../../../../src/core/measure/matchCounts';
import { quoteContent, quoteCore } from '../../../../src/core/measure/quoteSpans';
import { annotated } from './annotated';

const gold = annotated(
  '<q type=direct>"We had no choice at all,"</q> she said. <q type=direct>"It is late."</q> He called it <q type=mixed>"a pity"</q>. ' +
    'She said <q type=indirect>the port would close</q>.',
);

describe('quotes', () => {
  it('are compared by what is said, without marks and edges', () => {
    assert.equal(quoteContent('“We  had\nno choice,” '), 'We had no choice');
    const text = 'x "Why?" y';
    assert.deepEqual(quoteCore(text, { start: 2, end: 8 }), { start: 3, end: 6 });
    assert.deepEqual(quoteCore('""', { start: 0, end: 2 }), { start: 2, end: 3 });
  });

  it('direct: alike from 0.8 on, exact when the words are the same', () => {
    const predicted = annotated(
      '"We <q type=direct>had no choice at all,"</q> she said. <q type=direct>"It is late."</q> He called it "a pity". She said the port would close.',
    );
    const counts = directQuoteCounts(gold, predicted);
    assert.deepEqual(counts.alike, matchCounts(2, 2, 2));
    assert.deepEqual(counts.exact, matchCounts(1, 2, 2));
  });

  it('direct: neither right nor wrong inside a mixed one, wrong elsewhere', () => {
    const predicted = annotated(
      '"We had no choice at all," <q type=direct>she said</q>. "It is late." He called it <q type=direct>"a pity"</q>. She said the port would close.',
    );
    assert.deepEqual(directQuoteCounts(gold, predicted).alike, matchCounts(0, 2, 1));
  });

  it('all: each kind counts, by likeness and by how much is covered', () => {
    const predicted = annotated(
      '<q type=direct>"We had no choice at all,"</q> she said. "It is late." He called it <q type=direct>"a pity"</q>. She said <q type=indirect>the port</q> would close.',
    );
    assert.deepEqual(allQuoteCounts(gold, predicted), matchCounts(2, 4, 3));
    assert.deepEqual(coveredQuoteCounts(gold, predicted, 0.3), matchCounts(3, 4, 3));
    assert.deepEqual(coveredQuoteCounts(gold, predicted, 0.8), matchCounts(2, 4, 3));
  });
});
