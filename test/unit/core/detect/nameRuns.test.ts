import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import { nameRuns } from '../../../../src/core/detect/model/nameRuns';
import { labelIn, mayEnd, mayFollow, mayStart, namesOf } from '../../../../src/core/detect/model/weights/tagLabel';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';

const lexicon = createLexicon({});

const runsOf = (text: string, lists = lexicon): string[] => {
  const paragraph = analyseParagraph(text, lists);
  return paragraph.sentences.flatMap((sentence) =>
    nameRuns(paragraph, sentence).map(({ from, to }) => text.slice(paragraph.tokens[from]?.start, paragraph.tokens[to - 1]?.end)),
  );
};

describe('nameRuns', () => {
  it('joins capitalised words and their connectors, and ends with a capital or number', () => {
    assert.deepEqual(runsOf('She met Ursula von der Leyen of the Ministry of Trade and Industry in Oslo today.'), [
      'Ursula von der Leyen of the Ministry of Trade and Industry in Oslo',
    ]);
    assert.deepEqual(runsOf('the firm Marks & Spencer, of Leeds, and al-Assad spoke'), ['Marks & Spencer', 'Leeds', 'al-Assad']);
  });

  it('ends in front of a verb that has capitals in it', () => {
    assert.deepEqual(runsOf('Harbour Council OKs Velanto plan'), ['Harbour Council', 'Velanto']);
    assert.deepEqual(runsOf('the OK Harbour Club'), ['OK Harbour Club']);
  });

  it('takes the particles of names along, at the start too', () => {
    assert.deepEqual(runsOf('he saw Moussa ag Intallou and Gwilym ap Rhydderch, too'), [
      'Moussa ag Intallou and Gwilym ap Rhydderch',
    ]);
    assert.deepEqual(runsOf('they gave to Acción contra el Hambre'), ['Acción contra el Hambre']);
    assert.deepEqual(runsOf('the court heard Rolando dela Cruz, and dela Cruz wept'), ['Rolando dela Cruz', 'dela Cruz']);
  });

  it('keeps the dot of a form or a generation where the sentence goes on', () => {
    const forms = createLexicon({ 'company-suffixes': ['Inc'] });
    assert.deepEqual(runsOf('shares of Lumo Inc. fell, and Ben Quist Jr. is glad', forms), ['Lumo Inc.', 'Ben Quist Jr.']);
    assert.deepEqual(runsOf('he left Lumo Inc.', forms), ['Lumo Inc']);
    assert.deepEqual(runsOf('the bank Monte dei Quisti and Nurul binti Omar'), ['Monte dei Quisti and Nurul binti Omar']);
  });

  it('leaves out words of sentences that stand alone, unless they are on a list of names', () => {
    assert.deepEqual(runsOf('The mayor left on Monday. But The Gleaner stayed. WHO left.'), ['But The Gleaner', 'WHO']);
    assert.deepEqual(runsOf('Will left.'), []);
    assert.deepEqual(runsOf('Will left.', createLexicon({ 'first-names': ['Will'] })), ['Will']);
  });

  it('ends in front of a day that only says when', () => {
    const lists = createLexicon({
      'common-words': ['cold'],
      'organization-heads': ['University'],
      organizations: ['Ashby Wednesday'],
      'not-names': ['Long Friday'],
      'first-names': ['Glenn', 'Sunday'],
    });
    assert.deepEqual(runsOf('he spoke at Velan University Saturday, where Orvex Thursday won', lists), [
      'Velan University',
      'Orvex',
    ]);
    assert.deepEqual(runsOf('the judge told Mr. Glenn Thursday to wait', lists), ['Mr. Glenn']);
    assert.deepEqual(runsOf('on Cold Friday they saw Ashby Wednesday play, and not on Long Friday', lists), [
      'Cold Friday',
      'Ashby Wednesday',
      'Long Friday',
    ]);
    assert.deepEqual(runsOf('she said on “Velan News Sunday” that', lists), ['Velan News Sunday']);
    assert.deepEqual(runsOf('the Kemmel Sunday School, Glenn Friday, Mr. Glenn Sunday', lists), [
      'Kemmel Sunday School',
      'Glenn Friday',
      'Mr. Glenn Sunday',
    ]);
  });

  it('takes the dot of an abbreviation along where the sentence goes on', () => {
    const lists = createLexicon({ 'company-suffixes': ['Inc', 'Co'] });
    assert.deepEqual(runsOf('We saw that Kolvano Inc. rose. Then Tom Lind Jr. left it to Sato Co., of Osaka.', lists), [
      'Kolvano Inc.',
      'Then Tom Lind Jr.',
      'Sato Co.',
      'Osaka',
    ]);
    assert.deepEqual(runsOf('we bought it from Kolvano Inc.', lists), ['Kolvano Inc']);
    assert.deepEqual(runsOf('she said "we bought Kolvano Inc." and left', lists), ['Kolvano Inc']);
  });

  it('finds none where nothing is capitalised', () => {
    assert.deepEqual(runsOf('nobody said 3 words of the.'), []);
  });
});

describe('labels', () => {
  it('spell the names they were made of', () => {
    const names = [
      { kind: 'person', from: 0, to: 1 },
      { kind: 'organization', from: 1, to: 4 },
      { kind: 'person', from: 5, to: 7 },
    ] as const;
    const labels = new Uint8Array(8);
    for (const { kind, from, to } of names) for (let i = from; i < to; i++) labels[i] = labelIn(kind, i, from, to);
    assert.deepEqual(
      namesOf(labels, 10),
      names.map(({ kind, from, to }) => ({ kind, from: from + 10, to: to + 10 })),
    );
    assert.ok(mayStart(labels[0] ?? 0) && mayEnd(labels[7] ?? 0));
    for (let i = 1; i < labels.length; i++) assert.ok(mayFollow(labels[i - 1] ?? 0, labels[i] ?? 0));
    assert.ok(!mayFollow(labels[1] ?? 0, labels[0] ?? 0));
  });
});
