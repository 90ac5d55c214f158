import assert from 'node:assert/strict';
import type { ArticleMention } from '../../../../src/core/detect/articleMention';
import { fullestMention } from '../../../../src/core/detect/entities/entityDraft';
import { createLexicon } from '../../../../src/core/detect/lexicon';
import type { EntityKind } from '../../../../src/core/model/annotation';

const lexicon = createLexicon({ titles: ['Receiver', 'Dean'], 'first-names': ['Dean', 'Tom'] });

const mention = (kind: EntityKind, text: string): ArticleMention => {
  const words = text.toLowerCase().split(' ');
  const place = { span: { start: 0, end: text.length }, unit: 0, from: 0, to: words.length };
  const context = {
    title: undefined,
    role: undefined,
    pronoun: undefined,
    pronounOwns: false,
    defines: false,
    isPaper: false,
    kin: false,
    isNewKin: false,
  };
  return { kind, text, words, ...place, origin: 'names/model', confidence: 1, why: '', ...context };
};

const fullest = (kind: EntityKind, ...texts: readonly string[]): string | undefined =>
  fullestMention(
    texts.map((text) => mention(kind, text)),
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
