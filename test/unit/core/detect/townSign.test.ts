import assert from 'node:assert/strict';
import { Detector } from '../../../../src/core/detect/detector';
import { townSign } from '../../../../src/core/detect/names/townSign';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('townSign', () => {
  /** What the words around the first place of a word say. */
  const sign = (text: string, word: string): number => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const from = paragraph.tokens.findIndex((token) => token.text === word);
    return townSign(paragraph, { from, to: from + 1 });
  };

  it('is above 0 where somebody lives, goes or is', () => {
    assert.ok(sign('The boat lay in Velzho for a week.', 'Velzho') > 0);
    assert.ok(sign('Youths from Velzho got on to the roof.', 'Velzho') > 0);
    assert.ok(sign('The people of Velzho never met them.', 'Velzho') > 0);
    assert.ok(sign('He bought rice from a Velzho man.', 'Velzho') > 0);
    assert.ok(sign("Two of Velzho's residents were ill.", 'Velzho') > 0);
    assert.ok(sign('She named a driver, 31, of Velzho.', 'Velzho') > 0);
    assert.ok(sign('VELZHO, Wis. (AP) — Two men were hurt.', 'VELZHO') > 0);
    assert.ok(sign('They fled to Velzho by boat.', 'Velzho') > 0);
  });

  it('takes the words that lead to a list for all that stands in it', () => {
    assert.ok(sign('Men with sticks stood in Kelmo, Orvan Alto and Velzho.', 'Velzho') > 0);
    assert.ok(sign('The people of Kelmo, Orvan, and Velzho never met them.', 'Velzho') > 0);
    assert.ok(sign('They stood in Kelmo, Velzho and Orvan.', 'Velzho') > 0);
    assert.equal(sign('Raised in Kelmo, Velzho went to sea.', 'Velzho'), 0);
  });

  it('is below 0 where a firm is held, tells or has staff', () => {
    assert.ok(sign('They bought a stake in Velzho.', 'Velzho') < 0);
    assert.ok(sign('They led a round last week in Velzho.', 'Velzho') < 0);
    assert.ok(sign('Velzho said it was ready.', 'Velzho') < 0);
    assert.ok(sign("Velzho's chief executive left.", 'Velzho') < 0);
    assert.ok(sign('He is an analyst at Velzho.', 'Velzho') < 0);
    assert.ok(sign('She told Velzho that she was ill.', 'Velzho') < 0);
  });

  it('is 0 where nothing tells', () => {
    assert.equal(sign('Velzho has one doctor.', 'Velzho'), 0);
    assert.equal(sign('They like Velzho.', 'Velzho'), 0);
  });
});

describe('Towns of an article', () => {
  const organizations = (text: string): string[] =>
    new Detector(detectorResources).detect(text).organizations.flatMap(({ mentions }) => mentions.map((each) => each.text));

  it('are no organizations anywhere in it', () => {
    const text =
      'Councillors threw out plans for a pub in Velzhoby on Thursday.\n\nMore than 300 residents of Velzhoby had objected.\n\n' +
      '“It is the last thing Velzhoby has got. It is a fine result for Velzhoby,” said Ada Lorne.';
    assert.deepEqual(organizations(text), []);
  });

  it('are no people, but for those whom the article calls so', () => {
    const people = (text: string): string[] =>
      new Detector(detectorResources).detect(text).people.flatMap(({ mentions }) => mentions.map((each) => each.text));
    const text =
      'The road from Al Velzhan to Al Kemmir was closed, said Salim al Harrasi, a farmer from Al Velzhan. “I was born in Al Velzhan,” Al Harrasi said.\n\n' +
      'Al Velzhan lies in the hills.';
    assert.deepEqual(people(text), ['Salim al Harrasi', 'Al Harrasi']);
    assert.deepEqual(people('Police named Ada Lorne, 31, of Varley. She lived in Varley.'), ['Ada Lorne']);
    assert.deepEqual(people('Ada Varley lived in Varley. Varley was 31.'), ['Ada Varley', 'Varley']);
  });

  it('may be of two words', () => {
    const text =
      'IN Vesta County about 200 people drove from Corlissby and Dunmore Velzha on Friday.\n\nDeputies took a pistol from a Dunmore Velzha man.\n\n' +
      'Dunmore Velzha has two bars.';
    assert.ok(!organizations(text).includes('Dunmore Velzha'));
  });

  it('are no organizations by one place of which a firm may be spoken of so', () => {
    const text =
      'On Sunday Velzhan lost its licence.\n\n“In Velzhan you could smoke,” said Ada Lorne.\n\nShares in Velzhan fell.';
    assert.ok(organizations(text).includes('Velzhan'));
  });

  it('are no firms, which are spoken of as such, nor teams where the article tells of games', () => {
    const firm =
      'Velzhoby said on Tuesday it would cut 300 jobs in its plants.\n\nShares in Velzhoby fell by a tenth.\n\n' +
      'Ada Lorne, an analyst at Kemmal Bank, said that Velzhoby had borrowed too much.';
    assert.equal(organizations(firm).filter((name) => name === 'Velzhoby').length, 3);
    const games = 'Leeds beat Burnley 2-1 in Leeds.\n\nLeeds will play Fulham on Saturday.';
    assert.ok(organizations(games).filter((name) => name === 'Leeds').length >= 2);
  });
});
