import assert from 'node:assert/strict';
import { bodySign } from '../../../../src/core/detect/names/signs/bodySign';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

/** What shows that the words in brackets are a firm, a society or another body. */
function sign(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/gu, '');
  const paragraph = analyseParagraph(text, detectorResources.lexicon);
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const from = paragraph.tokens.findIndex((token) => token.start === start);
  const to = paragraph.tokens.findIndex((token) => token.end === end) + 1;
  return bodySign(paragraph, { from, to });
}

describe('what only a body does or has', () => {
  it('is to speak of itself as of a thing', () => {
    assert.equal(sign('[Vomanda] said on Monday it would sell.'), 'said');
    assert.equal(sign('[Vomanda] told the court its pumps were new.'), 'told');
    assert.equal(sign('[Vomanda] said he thought it would rain.'), undefined);
    assert.equal(sign('[Lamplight] says it helps 40 children.'), 'says');
    assert.equal(sign('[Gendarmes] said it was late.'), undefined);
  });

  it('is to have staff and members, and to lose what is its own', () => {
    assert.equal(sign('Now [Vomanda] employs 40 bakers.'), 'employs');
    assert.equal(sign('[Vomanda] will lay off 40 bakers.'), 'lay off');
    assert.equal(sign('[Vomanda] has 40 regional branches.'), 'has');
    assert.equal(sign('[Vomanda] has lost half of its support.'), 'lost its');
    assert.equal(sign('[Vomanda] filed for bankruptcy in May.'), 'filed for bankruptcy');
    assert.equal(sign('[Vomanda] became its first president.'), undefined);
    assert.equal(sign('[Vomanda] has lost half of his support.'), undefined);
    assert.equal(sign('[Vomanda] has 40 goats.'), undefined);
    assert.equal(sign('[Lamplight] has lost half of its value.'), undefined);
  });

  it('is to be founded, and to be the largest of its trade', () => {
    assert.equal(sign('Founded in 1951, [Vomanda] bakes bread.'), 'what it was founded as');
    assert.equal(sign('Set up by two bakers, [Vomanda] bakes bread.'), 'what it was founded as');
    assert.equal(sign('Born in 1951, [Vomanda] bakes bread.'), undefined);
    assert.equal(sign('For [Vomanda], the largest baker on the island, flour is dear.'), 'largest baker');
    assert.equal(sign('For [Vomanda], the largest town on the island, flour is dear.'), undefined);
  });
});
