import assert from 'node:assert/strict';
import { speakerCounts, speakerScore } from '../../../../src/core/measure/speakerAccuracy';
import { annotated } from './annotated';

/** The same text with other speakers. */
const spoken = (...speakers: readonly (string | null)[]): ReturnType<typeof annotated> =>
  annotated(
    speakers
      .map(
        (speaker, i) => `<q type=direct${speaker === null ? '' : ` by="${speaker}"`}>"This is sentence number ${i} of all."</q>`,
      )
      .join('\n'),
  );

describe('speakers', () => {
  it('count by last name and in full, over all quotes whose speaker is named', () => {
    const gold = spoken('Ada Okafor', 'Ada Okafor', 'Ada Okafor', 'Ada Okafor', 'a neighbour');
    const counts = speakerCounts(gold, spoken('Ada Okafor', 'Okafor', 'Ben Lee', null, 'Ben Lee'));
    assert.deepEqual(counts, { named: 4, given: 3, last: 2, full: 1, unnamed: 0, leftEmpty: 0 });
    assert.deepEqual(speakerScore(counts), {
      lastName: 0.5,
      fullName: 0.25,
      precision: 2 / 3,
      leftEmpty: null,
      named: 4,
      unnamed: 0,
    });
  });

  it('stay empty where the text gives none', () => {
    const counts = speakerCounts(spoken(null, null), spoken(null, 'Ben Lee'));
    assert.deepEqual(counts, { named: 0, given: 0, last: 0, full: 0, unnamed: 2, leftEmpty: 1 });
  });

  it('are asked of a prediction that covers half of the quote', () => {
    const gold = annotated('<q type=direct by="Ada Okafor">"We had no choice. It was late."</q>');
    const half = annotated('<q type=direct by="Ada Okafor">"We had no choice.</q> It was late."');
    const little = annotated('<q type=direct by="Ada Okafor">"We</q> had no choice. It was late."');
    assert.equal(speakerCounts(gold, half).full, 1);
    assert.equal(speakerCounts(gold, little).given, 0);
  });
});
