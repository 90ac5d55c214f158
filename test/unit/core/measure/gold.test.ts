import assert from 'node:assert/strict';
import { parseGold } from '../../../../src/core/measure/gold';

const SOURCE = `desk: world
culture: Nigerian
---
Tolls double, says <p id=ada-okafor>Okafor</p>

<q type=direct by=ada-okafor join=A>"We had no choice,"</q> said <p id=ada-okafor>Ada Okafor</p> of the <o id=npa>Ports Authority</o>. She said <q type=mixed by="a neighbour">it was <m>"late"</m> again</q>.
`;

describe('parseGold', () => {
  const gold = parseGold(SOURCE);

  it('takes the tags away, character for character', () => {
    assert.ok(gold.text.startsWith('Tolls double, says Okafor\n\n"We had no choice," said Ada Okafor of the Ports Authority.'));
    assert.deepEqual(gold.header, { desk: 'world', culture: 'Nigerian' });
  });

  it('places mentions and quotes in that text', () => {
    for (const span of [...gold.people, ...gold.organizations, ...gold.quotes])
      assert.equal(gold.text.slice(span.start, span.end), span.text);
    assert.deepEqual(
      gold.people.map(({ text, entity }) => [text, entity]),
      [
        ['Okafor', 'ada-okafor'],
        ['Ada Okafor', 'ada-okafor'],
      ],
    );
  });

  it('tells the marks of a mixed quote from what is reported', () => {
    const mixed = gold.quotes[1];
    assert.equal(mixed?.text, '"late"');
    assert.equal(gold.text.slice(mixed.content?.start, mixed.content?.end), 'it was "late" again');
    assert.equal(mixed.speaker, 'a neighbour');
    assert.equal(gold.quotes[0]?.join, 'A');
  });

  it('says where tags are wrong', () => {
    assert.throws(() => parseGold('---\n<p id=a>x'), /never closed/u);
    assert.throws(() => parseGold('---\n<p id=a>x</o>'), /closes <p>/u);
    assert.throws(() => parseGold('---\n<p>x</p>'), /no id/u);
  });
});
