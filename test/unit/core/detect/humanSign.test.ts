import assert from 'node:assert/strict';
import { humanSign } from '../../../../src/core/detect/names/signs/humanSign';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

/** What shows that the words in brackets are somebody. */
function sign(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/gu, '');
  const paragraph = analyseParagraph(text, detectorResources.lexicon);
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const from = paragraph.tokens.findIndex((token) => token.start === start);
  const to = paragraph.tokens.findIndex((token) => token.end === end) + 1;
  return humanSign(paragraph, { from, to });
}

describe('what only a human being does or has', () => {
  it('is to live and die, and to have a body', () => {
    assert.equal(sign('[Vomanda] died in 2009.'), 'died');
    assert.equal(sign('[Vomanda] was born in Oslo.'), 'was born');
    assert.equal(sign('[Vomanda] grew up in Oslo.'), 'grew up');
    assert.equal(sign('[Vomanda] hurt his knee in May.'), 'hurt his knee');
    assert.equal(sign('[Vomanda] has maintained her innocence.'), 'maintained her innocence');
    assert.equal(sign('[Vomanda]’s captors fled.'), "'s captors");
    assert.equal(sign('[Vomanda]’s nomination failed.'), "'s nomination");
    assert.equal(sign('[Vomanda]’s dismissal of the claim failed.'), undefined);
    assert.equal(sign('[Vomanda] raised its prices in May.'), undefined);
    assert.equal(sign('[Vomanda] was sold in May.'), undefined);
  });

  it('is to have relatives, which a parent company is not', () => {
    assert.equal(sign('[Vomanda]’s father sold insurance.'), "'s father");
    assert.equal(sign('[Vomanda], whose mother sold insurance, left.'), 'whose mother');
    assert.equal(sign('[Vomanda]’s parent company sold insurance.'), undefined);
    assert.equal(sign('[Vomanda], whose shares fell, left.'), undefined);
  });

  it('is told in an apposition', () => {
    assert.equal(sign('[Vomanda], a retired dentist who grew up in Oslo, left.'), 'what somebody is');
    assert.equal(sign('[Vomanda], the eldest of four, left.'), 'the eldest');
    assert.equal(sign('[Vomanda], who has lived in Oslo, left.'), 'who has');
    assert.equal(sign('[Vomanda], 34, of Oslo, left.'), '34');
    assert.equal(sign('[Vomanda], a maker of pumps, left.'), undefined);
    assert.equal(sign('[Vomanda], who have won twice, left.'), undefined);
    assert.equal(sign('[Vomanda], 34 miles from Oslo, is dry.'), undefined);
  });
});
