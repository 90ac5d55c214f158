import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import {
  analyseParagraph,
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  textAt,
  tokenAt,
} from '../../../../src/core/detect/words/paragraphAnalysis';
import { WordClass } from '../../../../src/core/detect/words/wordClass';

const lexicon = createLexicon({
  places: ['New York', 'São Paulo', 'St Louis', 'New York City'],
  organizations: [
    "Alzheimer's Society",
    "Velan's Bay Harbour Council",
    "Velan Children's Hospital",
    "Velan Joe's",
    "Velanters' Union of Norland",
    'Harbours, Ferries and Piers Norland',
    'Union of Mills, Dams and Locks',
    'Vellocanal+',
  ],
  acronyms: ['PPQ/C\tParty of Piers/Civic', 'NOR+SUD\tNorth and South'],
});

describe('a paragraph taken apart', () => {
  it('answers for any index, with nothing outside of the paragraph', () => {
    const paragraph = analyseParagraph('Kim left.', lexicon);
    assert.deepEqual(
      [0, 1, 2].map((at) => textAt(paragraph, at)),
      ['Kim', 'left', '.'],
    );
    for (const at of [-2, -1, 3, 4]) {
      assert.equal(textAt(paragraph, at), '');
      assert.equal(keyAt(paragraph, at), '');
      assert.equal(tokenAt(paragraph, at), undefined);
      assert.equal(caseAt(paragraph, at), undefined);
      assert.equal(isCapital(paragraph, at), false);
      assert.equal(hasClass(paragraph, at, ~0), false);
    }
  });

  it('takes a caption full of names for prose, also with a credit in brackets behind it, and a headline for none', () => {
    const style = (text: string): string => analyseParagraph(text, lexicon).caseStyle;
    const caption = 'Governor Ada Wanjiru Okafor before the County Public Accounts Committee in Nairobi, yesterday.';
    assert.equal(style(caption), 'sentence');
    assert.equal(style(`${caption} [Tom Hale, Courier]`), 'sentence');
    assert.equal(style('Governor Okafor Grilled Over Stalled County Hospital (Video)'), 'title');
  });

  for (const [text, to] of [
    ['New York left', 2],
    ['New York City', 3],
    ['New Yorkers left', undefined],
    ['São Paulo', 2],
    ['Sao Paulo', 2],
    ['St. Louis', 3],
    ["Alzheimer's Society", 3],
    ["Velan's Bay Harbour Council", 5],
    ["Velan Children's Hospital", 4],
    ["Velan Joe's left", 3],
    ["Velanters' Union of Norland", 5],
    ['Velanters\u2019 Union of Norland', 5],
    ['Harbours, Ferries and Piers Norland', 6],
    ['Harbours Ferries and Piers Norland', 5],
    ['Harbours, Ferries and Docks', undefined],
    ['Union of Mills, Dams and Locks', 7],
    ['PPQ/C won', 3],
    ['PPQ / C won', undefined],
    ['PPQ/D won', undefined],
    ['NOR+SUD won', 3],
    ['Vellocanal+ won', 2],
  ] as const)
    it(`finds the listed phrase of "${text}"`, () => {
      const paragraph = analyseParagraph(text, lexicon);
      const found = listedPhrase(
        paragraph,
        0,
        paragraph.tokens.length,
        WordClass.place | WordClass.organization | WordClass.acronym,
      );
      assert.equal(found?.to, to);
    });
});
