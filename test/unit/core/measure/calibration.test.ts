import assert from 'node:assert/strict';
import { calibrationOf } from '../../../../src/core/measure/calibration';
import { confidenceOutcomes } from '../../../../src/core/measure/confidenceOutcomes';
import { annotated } from './annotated';

describe('calibration', () => {
  it('compares confidence with the share that is right, bin by bin', () => {
    const { bins, expectedError, count } = calibrationOf([
      { confidence: 0.75, right: true },
      { confidence: 0.75, right: false },
      { confidence: 1, right: true },
      { confidence: 0, right: false },
    ]);
    assert.deepEqual(bins, [
      { from: 0, to: 0.1, count: 1, meanConfidence: 0, rightShare: 0 },
      { from: 0.7, to: 0.8, count: 2, meanConfidence: 0.75, rightShare: 0.5 },
      { from: 0.9, to: 1, count: 1, meanConfidence: 1, rightShare: 1 },
    ]);
    assert.equal(expectedError, (2 * 0.25) / 4);
    assert.equal(count, 4);
    assert.deepEqual(calibrationOf([]), { bins: [], expectedError: null, count: 0 });
  });

  it('takes a name for right by span and label, a quote by likeness, a speaker by the full name', () => {
    const gold = annotated('<q type=direct by=a>"We had no choice,"</q> said <p id=a>Ada Okafor</p> of the <o id=b>Bank</o>.');
    const other = annotated('<q type=direct by=a>"We had no choice,"</q> said <p id=a>Ada Okafor</p> of the <p id=b>Bank</p>.');
    const predicted = {
      ...other,
      mentions: other.mentions.map((mention) => ({ ...mention, confidence: 0.5 })),
      quotes: other.quotes.map((quote) => ({ ...quote, confidence: 0.9, speakerConfidence: 0.8 })),
    };
    assert.deepEqual(confidenceOutcomes(gold, predicted), {
      names: [
        { confidence: 0.5, right: true },
        { confidence: 0.5, right: false },
      ],
      quotes: [{ confidence: 0.9, right: true }],
      speakers: [{ confidence: 0.8, right: true }],
    });
  });
});
