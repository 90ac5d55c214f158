import assert from 'node:assert/strict';
import { paragraphAt, paragraphs } from '../../../../src/core/text/paragraph';
import { seed, SeededRandom } from '../seededRandom';

const split = (text: string): string[] => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('takes each line for a paragraph, whatever ends it', () => {
    assert.deepEqual(split('Headline\r\n(Photo : A B)\r\nThe first.\r\n\r\n  The second.  \n'), [
      'Headline',
      '(Photo : A B)',
      'The first.',
      'The second.',
    ]);
  });

  it('joins lines that were wrapped by hand', () => {
    const wrapped =
      'The ministry said on Tuesday that the ferry would sail again\nin spring, once the two engines have been repaired and the\ncrew has been trained. Nobody else was asked.';
    assert.deepEqual(split(`${wrapped}\n\nNext.`), [wrapped, 'Next.']);
    assert.equal(split(wrapped.replaceAll('\n', '\r\n')).length, 1);
  });

  it('does not join a headline with what it is about', () => {
    const lines = ['Late Kolt penalty lifts Harbour', 'Velanto Harbour beat Marrow 2-1 late on.', 'Harbour are eighth.'];
    assert.deepEqual(split(lines.join('\n')), lines);
  });

  describe('of lines that hold a sentence each', () => {
    const joined = (...lines: string[]): string[] =>
      split(lines.join('\n')).map((paragraph) => paragraph.replaceAll('\n', ' | '));

    it('joins those that one quote runs through', () => {
      assert.deepEqual(joined('“We left at noon.', 'It was raining,” said Ada Okafor.', 'She laughed.'), [
        '“We left at noon. | It was raining,” said Ada Okafor.',
        'She laughed.',
      ]);
      assert.deepEqual(joined('She said: "We left.', 'Nobody came.', 'We went on."', 'He slept.'), [
        'She said: "We left. | Nobody came. | We went on."',
        'He slept.',
      ]);
      assert.deepEqual(joined('‘We don’t know.', 'The farmers’ boats are gone,’ she said.'), [
        '‘We don’t know. | The farmers’ boats are gone,’ she said.',
      ]);
    });

    it('takes a line that opens a quote again for the next paragraph, and so one that opens another', () => {
      const paragraphs = ['“We left at noon.', '“It was raining.', '“It always is,” she said.'];
      assert.deepEqual(joined(...paragraphs), paragraphs);
      const wrapped = [
        'The case went to the harbour.',
        '“The captain was held and his boat was searched.',
        '“It was empty,” Okafor said.',
      ];
      assert.deepEqual(joined(...wrapped), wrapped);
      const forgotten = ['“We left at noon, she said.', 'The “captain” laughed.', '“Did he?” asked Lind.'];
      assert.deepEqual(joined(...forgotten), forgotten);
      const inches = ['A 6" pipe broke.', 'It was 5" too short."'];
      assert.deepEqual(joined(...inches), inches);
    });

    it('joins a line that says who spoke on the line before', () => {
      assert.deepEqual(joined('“Who is there?”', 'asked the guard, and nobody answered.', '“Nobody.”', 'The guard laughed.'), [
        '“Who is there?” | asked the guard, and nobody answered.',
        '“Nobody.”',
        'The guard laughed.',
      ]);
    });

    it('joins a sentence that says who asked, and nothing more, to the question on the line before', () => {
      for (const asked of ['Lind asked.', 'Judge Ada Okafor asked at the hearing.', 'Mr. Lind asked reporters later.'])
        assert.deepEqual(joined('“Who is there?”', asked, 'Nobody knew.'), [`“Who is there?” | ${asked}`, 'Nobody knew.']);
      for (const other of ['Lind asked for water.', 'Lind said.', 'Lind asked her to.', 'Lind left.', 'Lind asked: “Why?”'])
        assert.deepEqual(joined('“Who is there?”', other), ['“Who is there?”', other]);
      assert.deepEqual(joined('“We have coal.”', 'Lind asked.'), ['“We have coal.”', 'Lind asked.']);
    });

    const story = [
      'The harbour froze on Monday.',
      'Ada Okafor closed it.',
      'Mr. Lind said St. John’s would stay open.',
      'Nobody knew for how long.',
      '“We are waiting.',
      'We have coal.',
      '“We have none to sell,” she said.',
      'The mayor left.',
      'It snowed.',
    ];

    it('keeps a paragraph of a long quote together where all lines are sentences', () => {
      assert.deepEqual(joined(...story).slice(4, 6), ['“We are waiting. | We have coal.', '“We have none to sell,” she said.']);
      const long = story.map((line) => `${line} The town was quiet.`);
      assert.equal(joined(...long).length, long.length);
    });

    it('takes the lines between blank ones for a paragraph where all lines are sentences, but for headlines, labels and lists', () => {
      const blocks = ['Frozen harbour', 'By Ada Okafor', ...story.slice(0, 2), '', ...story.slice(2, 4), '', ...story.slice(7)];
      assert.deepEqual(joined(...blocks, '', 'Q: Why?', 'A: Because.', '', '- Coal.', '- Ice.'), [
        'Frozen harbour',
        'By Ada Okafor',
        'The harbour froze on Monday. | Ada Okafor closed it.',
        'Mr. Lind said St. John’s would stay open. | Nobody knew for how long.',
        'The mayor left. | It snowed.',
        'Q: Why?',
        'A: Because.',
        '- Coal.',
        '- Ice.',
      ]);
    });
  });

  it('finds none in an empty text or in white space', () => {
    assert.deepEqual(split(''), []);
    assert.deepEqual(split(' \n\t\r\n '), []);
  });
});

describe('paragraphAt', () => {
  it(`is the one of all paragraphs that an offset stands in, also at its edges, and none between them (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    const line = 'which the board of the harbour had asked for in the spring of';
    const pieces = [
      line,
      line,
      `${line}.`,
      'Headline',
      'It froze.',
      '“It froze.',
      'It thawed.”',
      '"',
      'said Ada.',
      ' ',
      '\t',
      '\n',
      '\n',
      '\n',
      '\r\n',
      '\r\n',
      '\r',
      '\u2028',
      '\u00a0',
    ];
    for (let script = 0; script < 30; script++) {
      const text = Array.from({ length: 4 + random.below(20) }, () => random.pick(pieces)).join('');
      const all = paragraphs(text);
      for (let offset = 0; offset <= text.length + 1; offset++)
        assert.deepEqual(
          paragraphAt(text, offset),
          all.find(({ start, end }) => start <= offset && offset <= end),
          `${offset} in ${JSON.stringify(text)}`,
        );
    }
  });
});
