import assert from 'node:assert/strict';
import { toDetectRecord } from '../../../../src/core/formats/detectRecord';
import type { Detection } from '../../../../src/core/model/detection';

const evidence = { origin: 'test', confidence: 1, why: 'Because.' };
const TEXT = 'Kim said "no." Then Kim Jong Un left.';
const DETECTION: Detection = {
  people: [
    {
      id: 'kim-jong-un',
      kind: 'person',
      name: 'Kim Jong Un',
      aliases: ['Kim'],
      mentions: [
        { ...evidence, span: { start: 0, end: 3 }, text: 'Kim' },
        { ...evidence, span: { start: 20, end: 31 }, text: 'Kim Jong Un' },
      ],
    },
  ],
  organizations: [],
  quotes: [
    {
      ...evidence,
      span: { start: 9, end: 14 },
      text: '"no."',
      type: 'direct',
      speaker: { ...evidence, entity: 'kim-jong-un', text: 'Kim' },
    },
    {
      ...evidence,
      span: { start: 9, end: 14 },
      text: '"no."',
      type: 'mixed',
      content: { start: 4, end: 14 },
      speaker: { ...evidence, candidates: ['kim-jong-un'], text: 'he' },
    },
  ],
};

describe('toDetectRecord', () => {
  const record = toDetectRecord(7, TEXT, DETECTION);

  it('gives every mention its entity and fullest name', () => {
    assert.equal(record.id, 7);
    assert.deepEqual(record.people[0], { start: 0, end: 3, text: 'Kim', entity: 'kim-jong-un', name: 'Kim Jong Un' });
  });

  it('names the speaker in full and as the article does', () => {
    const [quote] = record.quotes;
    assert.deepEqual(
      [quote?.speaker, quote?.speakerText, quote?.speakerEntity, quote?.content],
      ['Kim Jong Un', 'Kim', 'kim-jong-un', null],
    );
  });

  it('leaves undecided speakers without an entity', () => {
    const quote = record.quotes[1];
    assert.equal(quote?.speakerEntity, null);
    assert.deepEqual(quote.content, { start: 4, end: 14 });
  });
});
