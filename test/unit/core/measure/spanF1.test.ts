import assert from 'node:assert/strict';
import type { ReferenceText } from '../../../../src/core/measure/annotatedText';
import { matchCounts, scoreOf } from '../../../../src/core/measure/matchCounts';
import { SPAN_MATCHES, spanCounts } from '../../../../src/core/measure/spanF1';
import { annotated } from './annotated';

const gold = annotated(
  'President <p id=a>Ada Okafor</p> met <p id=b>Ben Lee</p>, <p id=c>Cy Roe</p> and the <o id=bank>Bank</o>.',
);
const predicted = annotated(
  '<p id=a>President Ada Okafor</p> met <p id=b>Ben Lee</p>, Cy <p id=c>Roe</p> and <p id=d>the Bank</p>.',
);

describe('span F1', () => {
  const rights = (reference: ReferenceText): number[] =>
    SPAN_MATCHES.map((match) => spanCounts(reference, predicted, 'person', match).right);

  it('counts the same span, the same but for titles, and any overlap, of one label', () => {
    assert.deepEqual(rights(gold), [1, 2, 3]);
    assert.deepEqual(spanCounts(gold, predicted, 'person', 'exact'), matchCounts(1, 3, 4));
    assert.deepEqual(spanCounts(gold, predicted, 'organization', 'overlap'), matchCounts(0, 1, 0));
  });

  it('never pairs one span twice', () => {
    const two = annotated('<p id=a>Ada</p> <p id=b>Okafor</p>');
    assert.deepEqual(spanCounts(two, annotated('<p id=a>Ada Okafor</p>'), 'person', 'overlap'), matchCounts(1, 2, 1));
  });

  it('asks only for recall where the reference is annotated in part, and for nothing where it is not', () => {
    const part = { ...gold, layers: { ...gold.layers, names: { person: 'part', organization: 'none' } } } as const;
    const score = scoreOf(spanCounts(part, predicted, 'person', 'exact'));
    assert.deepEqual(score, { precision: null, recall: 1 / 3, f1: null, gold: 3, predicted: 0 });
    assert.equal(scoreOf(spanCounts(part, predicted, 'organization', 'exact')).gold, 0);
  });

  it('is the harmonic mean of precision and recall', () => {
    assert.deepEqual(scoreOf(matchCounts(1, 4, 2)), { precision: 0.5, recall: 0.25, f1: 1 / 3, gold: 4, predicted: 2 });
    assert.equal(scoreOf(matchCounts(0, 4, 2)).f1, 0);
  });
});
