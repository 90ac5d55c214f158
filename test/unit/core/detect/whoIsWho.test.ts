import assert from 'node:assert/strict';
import { names, read } from './support/readSpeakers';

describe('who is who', () => {
  describe('people of one surname', () => {
    const surname = (text: string): string | undefined => {
      const { people } = read(text);
      return people.find(({ mentions }) => mentions.some(({ text: name }) => name === 'Okafor'))?.name;
    };

    it('give the bare surname to the first of them', () => {
      assert.equal(surname('Tom Okafor bought the ferry from Ada Okafor. Years later Okafor said it leaked.'), 'Tom Okafor');
    });

    it('do not give it to a relative', () => {
      assert.equal(
        surname('His sister, Ada Okafor, wept.\n\nTom Okafor was shot.\n\nAda came home. Okafor was 41.'),
        'Tom Okafor',
      );
    });

    it('give it to the one just named in full', () => {
      assert.equal(surname('Tom Okafor left.\n\nAda Okafor gave evidence. "I saw it," Okafor said.'), 'Ada Okafor');
    });

    it('go by title and gender', () => {
      assert.equal(surname('Tom Okafor met Ada Okafor.\n\n"No," Mrs Okafor said.'), 'Ada Okafor');
    });
  });

  it('knows nicknames, halves of double names and names at birth', () => {
    assert.deepEqual(names('Ezekiel Reed sang. "Thank you," said Zeke.'), [['Ezekiel Reed', 'Zeke']]);
    assert.deepEqual(names('Tom Hale-Moreau spoke. "Yes," said Hale.'), [['Tom Hale-Moreau', 'Hale']]);
    assert.deepEqual(names('Tom Lind was born Carl Peter Moreau in a harbour.'), [['Tom Lind', 'Carl Peter Moreau']]);
  });

  it('keeps father and son apart', () => {
    const [people, generations] = [
      read('Tom Hale Jr. was charged. His father, Tom Hale Sr., founded the station.').people,
      ['Jr.', 'Sr.'],
    ];
    assert.deepEqual(
      people.map(({ name }) => name),
      generations.map((generation) => `Tom Hale ${generation}`),
    );
  });

  describe('organizations', () => {
    it('go by their first or last word', () => {
      assert.deepEqual(names('The Halifax Mooseheads lost. The Mooseheads Ltd said nothing.')[0]?.[0], 'Halifax Mooseheads');
    });

    it('go by other names that the text gives', () => {
      assert.deepEqual(
        names('The National Disaster Agency, or BNPB, came. BNPB Agency left.')[0]?.[0],
        'National Disaster Agency',
      );
    });
  });
});
