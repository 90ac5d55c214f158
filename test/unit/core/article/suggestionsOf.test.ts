import assert from 'node:assert/strict';
import { suggestionsOf } from '../../../../src/core/article/suggestionsOf';

describe('the suggestions of a detection', () => {
  it('have names in one line, and mentions as the text has them', () => {
    const text = 'Ada\t\tOkafor';
    const mention = { span: { start: 0, end: text.length }, text, origin: 'test', confidence: 0.9, why: 'Because.' };
    const person = { id: 'ada', kind: 'person', name: text, aliases: ['Ada\nO.'], mentions: [mention] } as const;
    const [entity] = suggestionsOf({ people: [person], organizations: [], quotes: [] }, () => 'm1').people;
    assert.equal(entity?.name, 'Ada Okafor');
    assert.deepEqual(entity.aliases, ['Ada O.']);
    assert.equal(entity.mentions[0]?.text, text);
  });
});
