import assert from 'node:assert/strict';
import { nameAt, quoteAt } from '../../../../src/core/index';

const grown = (text: string, at: string, kind: 'person' | 'organization'): string | undefined => {
  const span = nameAt(text, text.indexOf(at) + 1, kind);
  return span && text.slice(span.start, span.end);
};

describe('nameAt', () => {
  const cases: readonly (readonly [text: string, at: string, kind: 'person' | 'organization', name: string])[] = [
    ['then Ada Okafor spoke', 'Okafor', 'person', 'Ada Okafor'],
    ["then Ada Okafor's car", 'Ada', 'person', 'Ada Okafor'],
    ['with Ursula von der Leyen there', 'von', 'person', 'Ursula von der Leyen'],
    ['Ben Cole of the Harbour Union', 'Ben', 'person', 'Ben Cole'],
    ['at the Bank of England today', 'England', 'organization', 'Bank of England'],
    ['the Save the Children office', 'Save', 'organization', 'Save the Children'],
    ['met Ada, Ben and Cy', 'Ben', 'person', 'Ben'],
    ['said the minister', 'minister', 'person', 'minister'],
    ['met Jean-Luc O’Brien here', 'Jean', 'person', 'Jean-Luc O’Brien'],
    ['met J. R. Cole here', 'Cole', 'person', 'J. R. Cole'],
    ['Zoe\u0301 Ünal came', 'Ünal', 'person', 'Zoe\u0301 Ünal'],
    ['kam محمد العلي heute', 'العلي', 'person', 'محمد العلي'],
    ['قال رئيس الوزراء أحمد السالم إن بلاده لن تتراجع', 'أحمد', 'person', 'أحمد'],
    ['בן גוריון נאם אתמול ליד Acme', 'גוריון', 'person', 'גוריון'],
    ['one line\nAda Okafor', 'Ada', 'person', 'Ada Okafor'],
    ['one line\r\nAda Okafor', 'Ada', 'person', 'Ada Okafor'],
  ];
  for (const [text, at, kind, name] of cases)
    it(`“${at}” in “${text}”`, () => {
      assert.equal(grown(text, at, kind), name);
    });

  it('is nothing at the beginning of a text that begins with an empty line', () => {
    assert.equal(nameAt('\nAda Okafor', 0, 'person'), undefined);
    assert.equal(quoteAt('\n“Go,” she said', 0), undefined);
  });

  it('is nothing between words', () => {
    assert.equal(nameAt('a  b', 2, 'person'), undefined);
    assert.equal(nameAt('', 0, 'person'), undefined);
  });
});

describe('quoteAt', () => {
  const quoted = (text: string, at: string): string | undefined => {
    const span = quoteAt(text, text.indexOf(at));
    return span && text.slice(span.start, span.end);
  };

  it('takes the marks around the cursor', () => {
    assert.equal(quoted('He said "we go" and "we stay".', 'stay'), '"we stay"');
    assert.equal(quoted('He said “we go” now', 'go'), '“we go”');
    assert.equal(quoted('He said ‘it’s fine’ now', 'fine'), '‘it’s fine’');
  });

  it('is nothing outside marks', () => {
    assert.equal(quoted('He said "we go" and left', 'left'), undefined);
    assert.equal(quoted('one "half', 'half'), undefined);
  });
});
