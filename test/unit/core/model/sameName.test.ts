import * as assert from 'node:assert/strict';
import { foldName } from '../../../../src/core/model/sameName';
import { seed, SeededRandom } from '../seededRandom';

/** Every step taken for every text, as slow as it is plain. */
const foldedStepByStep = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase();

describe('a name as it is compared', () => {
  it('has no case, no accents, and one kind of blanks and apostrophes', () => {
    assert.equal(foldName(' Zoë\u00a0 O’Neill\n'), "zoe o'neill");
    assert.equal(foldName('O`Neill'), foldName('O‘NEILL'));
    assert.equal(foldName('Şevket  Çelik'), 'sevket celik');
    assert.equal(foldName('Hy\u00adphen'), 'hy phen');
    assert.equal(foldName('“It holds” – she said'), '“it holds” – she said');
    assert.equal(foldName('  '), '');
  });

  it(`is the same whether or not there is much to fold (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    const letters = [
      'a',
      'Z',
      '9',
      ' ',
      ' ',
      ' ',
      '\t',
      '\n',
      '\u00a0',
      '\u00ad',
      '’',
      '`',
      "'",
      '“',
      '—',
      '_',
      '~',
      '\u007f',
      'é',
      'e\u0301',
      'Ж',
      '…',
      'ﬁ',
    ];
    for (let round = 0; round < 500; round++) {
      const name = Array.from({ length: random.below(8) }, () => random.pick(letters)).join('');
      assert.equal(foldName(name), foldedStepByStep(name), JSON.stringify(name));
    }
  });
});
