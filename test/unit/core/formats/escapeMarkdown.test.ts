import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../../src/core/formats/escapeMarkdown';

/** What a Markdown renderer shows of escaped text. */
const shown = (escaped: string): string => escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1').replace(/[\u2068\u2069]/gu, '');

describe('escapeMarkdown', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![image](http://x/y.png)',
    '<http://x>',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '> quote',
    '``code``',
    '*bold* __bold__ ~~gone~~ $maths$',
    'a | table | cell',
    '&lt;b&gt; &#60;',
    '\\*not escaped\\*',
    'ends with \\',
    '--- === ***',
    'https://example.com www.example.com a@b.example :smile:',
  ];
  for (const text of hostile) {
    it(`shows ${text} as it is`, () => {
      const escaped = escapeMarkdown(text);
      assert.equal(shown(escaped), text);
      // No character that means something stands without its backslash.
      assert.doesNotMatch(escaped, /(?<!\\)(?:\\\\)*[*_`<>[\]|~$@#&]/u);
      assert.doesNotMatch(escaped, /^(?:[-+=]|\d+[.)])|https?:\/\/|www\.|(?<!\\):\w/u);
    });
  }

  it('makes one line of several', () => {
    assert.equal(escapeMarkdown(' a\r\n\r\n    b\u2028\tc\u0000d '), 'a b c d');
  });

  it('leaves plain prose as it is', () => {
    const prose = '“Well,” said Mr. O’Neill (42), “it rose 3.5% — don’t you think?” U.S. officials agreed: yes!';
    assert.equal(escapeMarkdown(prose), prose);
  });

  it('isolates right-to-left text', () => {
    assert.equal(escapeMarkdown('דוד לוי'), '\u2068דוד לוי\u2069');
    assert.equal(escapeMarkdown('a\u202eb'), '\u2068a\u202eb\u2069');
  });
});
