import assert from 'node:assert/strict';
import { behindTitles } from '../../../../src/core/detect/names/signs/behindTitles';
import { namesByRule } from '../../../../src/core/detect/names/ruleTagger';
import { NO_EVIDENCE } from '../../../../src/core/detect/wordEvidence';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('titles in front of people', () => {
  /** The person of a text that is nothing but titles and a name. */
  const person = (text: string): string => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const { tokens } = paragraph;
    return text.slice(tokens[behindTitles(paragraph, { from: 0, to: tokens.length })]?.start);
  };

  const named: readonly (readonly [string, string])[] = [
    ['Tan Sri Soh Kok Weng', 'Soh Kok Weng'],
    ['Mentri Besar Datuk Seri Amir Kamil', 'Amir Kamil'],
    ['SPO2 Jun-Jun Tolosa', 'Jun-Jun Tolosa'],
    ['DIG-South Javed Alam Mahsud', 'Javed Alam Mahsud'],
    ['Advocate-General A. Raghavendra', 'A. Raghavendra'],
    ['Senate Minority Leader Susan Kemmler', 'Susan Kemmler'],
    ['Asst Comm Kemmler', 'Kemmler'],
    ['SHO Inayat Ali Kemmal', 'Inayat Ali Kemmal'],
    ['CM D K Kemmal', 'D K Kemmal'],
    ['King Abdullah', 'Abdullah'],
    ['Emir Sheikh Kemmal', 'Sheikh Kemmal'],
    ['Mullah Ali Kemmal', 'Ali Kemmal'],
    ['Organizer Jon Kemmler', 'Jon Kemmler'],
    ['Mullah Kemmal', 'Kemmal'],
    ['Imam Yusuf', 'Yusuf'],
    ['Sheikh al-Kemmal', 'al-Kemmal'],
    ['Hon. Kemmler', 'Kemmler'],
    ['Rev. Ada Kemmler', 'Ada Kemmler'],
  ];
  for (const [text, name] of named) {
    it(text, () => {
      assert.equal(person(text), name);
    });
  }

  it('are none where they may be a first name, a surname or an initial', () => {
    for (const text of [
      'King Kemmler',
      'Imam Kemmler',
      'Prince Osei Kemmler',
      'Tan Siew Eng',
      'M. A. Kemmler',
      'M.R. Ada Kemmler',
      'Pir Mohammad',
      'Dean Ash',
      'Hon Kemmler',
      'St. Kemmler',
      'Gen.K',
    ])
      assert.equal(person(text), text);
  });

  it('show by their form where no list has them', () => {
    const names = namesByRule(analyseParagraph('They met SPO2 Susan Kemmler.', detectorResources.lexicon), NO_EVIDENCE);
    assert.deepEqual(
      names.map(({ text, title }) => [text, title]),
      [['Susan Kemmler', 'SPO2']],
    );
  });
});
