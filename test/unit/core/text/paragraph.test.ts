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

  it('finds none in an empty text or in white space', () => {
    assert.deepEqual(split(''), []);
    assert.deepEqual(split(' \n\t\r\n '), []);
  });
});

describe('paragraphAt', () => {
  it(`is the one of all paragraphs that an offset stands in, also at its edges, and none between them (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    const line = 'which the board of the harbour had asked for in the spring of';
    const pieces = [line, line, `${line}.`, 'Headline', ' ', '\t', '\n', '\n', '\n', '\r\n', '\r\n', '\r', '\u2028', '\u00a0'];
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
