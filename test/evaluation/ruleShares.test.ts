import assert from 'node:assert/strict';
import { onGoldNames } from '../../scripts/eval/onGoldNames';
import { quoteRuleShares, shareTable, speakerRuleShares } from '../../scripts/eval/ruleShares';
import { parseGold } from '../../src/core/measure/gold';
import { detectorResources } from '../unit/core/detectorResources';

const ARTICLE = parseGold(`desk: local
license: MIT
---
<p id=ada-okafor>Ada Okafor</p>, the mayor, said <q type=indirect by=ada-okafor>the ferry would be late</q>.

<q type=direct by=ada-okafor>"We are sorry,"</q> <p id=ada-okafor>Okafor</p> said.
`);

describe('Reading by the names of the gold', () => {
  const detection = onGoldNames(ARTICLE, detectorResources.lexicon);

  it('finds quotes and their speakers, and no other names than those', () => {
    assert.deepEqual(
      detection.people.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
      ['Ada Okafor', 'Okafor'],
    );
    const [person] = detection.people;
    assert.deepEqual(
      detection.quotes.map(({ text, speaker }) => [text, speaker?.entity, speaker?.origin]),
      [
        ['the ferry would be late', person?.id, 'speaker/subject'],
        ['"We are sorry,"', person?.id, 'speaker/subject'],
      ],
    );
  });

  it('counts how often each rule was right', () => {
    const read = [{ article: ARTICLE, detection }];
    assert.deepEqual(
      speakerRuleShares(read).map(({ rule, count, right }) => [rule, count, right]),
      [['speaker/subject', 2, 2]],
    );
    assert.deepEqual(
      quoteRuleShares(read).map(({ count, right }) => [count, right]),
      [
        [1, 1],
        [1, 1],
      ],
    );
    const wrong = { ...ARTICLE, quotes: ARTICLE.quotes.map((quote) => ({ ...quote, speaker: 'somebody-else' })) };
    assert.deepEqual(shareTable(speakerRuleShares([{ article: wrong, detection }]))[1]?.slice(0, 4), [
      'speaker/subject',
      '2',
      '0',
      '0.250',
    ]);
  });
});
