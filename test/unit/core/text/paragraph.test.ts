import assert from 'node:assert/strict';
import { paragraphs } from '../../../../src/core/text/paragraph';

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
