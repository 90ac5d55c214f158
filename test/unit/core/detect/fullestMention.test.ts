import assert from 'node:assert/strict';
import { fullestMention } from '../../../../src/core/detect/entities/entityDraft';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { articleMention } from './support/articleMention';

const lexicon = createLexicon({ titles: ['Receiver', 'Dean'], 'first-names': ['Dean', 'Tom'] });

const fullest = (kind: EntityKind, ...texts: readonly string[]): string | undefined =>
  fullestMention(
    texts.map((text) => articleMention(kind, text)),
    lexicon,
  )?.text;

describe('the fullest name', () => {
  it('has most words', () => {
    assert.equal(fullest('person', 'Hale', 'Tom Hale Brandt', 'Tom Hale'), 'Tom Hale Brandt');
    assert.equal(fullest('person', 'Dean Tom Hale', 'Tom Hale'), 'Dean Tom Hale');
  });

  it('is without the title in front where the text has it so', () => {
    assert.equal(fullest('person', 'Receiver Tom Hale', 'Tom Hale', 'Hale'), 'Tom Hale');
    assert.equal(fullest('person', 'Receiver Tom Hale', 'Hale'), 'Receiver Tom Hale');
  });

  it('is without the article and the town where the text has it so', () => {
    assert.equal(fullest('organization', 'The Norland Embassy in Oldport', 'Norland Embassy'), 'Norland Embassy');
    assert.equal(fullest('organization', 'The Norland Embassy in Oldport', 'Embassy'), 'The Norland Embassy in Oldport');
  });
});
