import assert from 'node:assert/strict';
import { errorCounts, errorsOn } from '../../scripts/eval/errorReport';
import type { ReferenceSet } from '../../scripts/eval/referenceSet';
import type { Detection } from '../../src/core/model/detection';
import { annotated } from '../unit/core/measure/annotated';

const TAGGED =
  'A headline\n<q type=direct by=a>"We had no choice,"</q> said <p id=a>Ada Okafor</p> of <o id=b>Kew</o>. <p id=c>Ben Lee</p> left <o id=d>the Bank</o>.';
const gold = annotated(TAGGED);
const set: ReferenceSet = { name: 'some', texts: [gold], own: true, trainedOn: false, figuresOnly: false };

const evidence = { origin: 'names/test', confidence: 0.9, why: '' };
const mention = (words: string): Detection['people'][number]['mentions'][number] => {
  const start = gold.text.indexOf(words);
  return { ...evidence, span: { start, end: start + words.length }, text: words };
};
const entity = (kind: 'person' | 'organization', id: string, ...words: string[]): Detection['people'][number] => ({
  id,
  kind,
  name: words[0] ?? '',
  aliases: [],
  mentions: words.map(mention),
});
const quote = mention('"We had no choice,"');

const detection: Detection = {
  people: [entity('person', 'ada', 'Ada Okafor'), entity('person', 'bank', 'the Bank')],
  organizations: [entity('organization', 'headline', 'headline')],
  quotes: [{ ...quote, type: 'direct', speaker: { ...evidence, origin: 'speaker/test', entity: 'bank', text: 'the Bank' } }],
};

describe('errors of detection', () => {
  it('are sorted by kind, each with what was expected and the rule that decided', () => {
    const errors = errorsOn(set, () => detection);
    assert.deepEqual(errorCounts(errors), [
      ['organization-as-person', 1],
      ['organization-invented-in-headline', 1],
      ['organization-missed-one-word', 1],
      ['person-missed-several-words', 1],
      ['speaker-wrong', 1],
    ]);
    const wrong = errors.find(({ kind }) => kind === 'speaker-wrong');
    assert.deepEqual([wrong?.expected, wrong?.found, wrong?.origin], ['Ada Okafor', 'the Bank', 'speaker/test']);
    assert.match(wrong?.context ?? '', /⏎ "\[We had no choice\]," said|⏎ \["We had no choice,"\] said/u);
  });

  it('are not shown of texts that are only measured', () => {
    assert.throws(() => errorsOn({ ...set, figuresOnly: true }, () => detection), /only ever measured/u);
  });
});
