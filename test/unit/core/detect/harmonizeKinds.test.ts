import assert from 'node:assert/strict';
import { harmonizeKinds } from '../../../../src/core/detect/entities/harmonizeKinds';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { articleMention } from './support/articleMention';

type Reading = readonly [text: string, kind: EntityKind, confidence: number, title?: string];

/** The kinds that mentions have after each other when they were read so. */
const kinds = (...readings: readonly Reading[]): EntityKind[] =>
  harmonizeKinds(
    readings.map(([text, kind, confidence, title], n) =>
      articleMention(kind, text, { span: { start: n * 100, end: n * 100 + text.length }, unit: n, confidence, title }),
    ),
  ).map(({ kind }) => kind);

describe('one kind for one name', () => {
  it('is what the article reads it as with more weight', () => {
    assert.deepEqual(kinds(['Lumo', 'organization', 0.9], ['Lumo', 'person', 0.6], ['Lumo', 'organization', 0.7]), [
      'organization',
      'organization',
      'organization',
    ]);
  });

  it('is somebody of whom the article tells what only human beings do', () => {
    const all = harmonizeKinds([
      articleMention('organization', 'Quorrin Velzha', { confidence: 0.8 }),
      articleMention('organization', 'Velzha', { confidence: 0.8 }),
      articleMention('person', 'Velzha', { confidence: 0.5, hasHumanSign: true }),
      articleMention('organization', 'Velzha', { confidence: 0.8, isFirm: true }),
    ]);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      ['person', 'person', 'person', 'organization'],
    );
  });

  it('makes people of doubtful organizations that have the surname of a person', () => {
    assert.deepEqual(kinds(['Davinia Crewe', 'organization', 0.7], ['Crewe', 'person', 0.8, 'Ms']), ['person', 'person']);
    assert.deepEqual(kinds(['Ada Okafor', 'person', 0.8], ['Okafor', 'organization', 0.7]), ['person', 'person']);
    assert.deepEqual(kinds(['Ada al-Velzha', 'person', 0.8], ['Velzha', 'organization', 0.7]), ['person', 'person']);
    assert.deepEqual(kinds(['Rokeya Khatun', 'organization', 0.7], ['Rokeya', 'person', 0.9]), ['person', 'person']);
  });

  it('makes people of doubtful organizations whose last word alone is a person', () => {
    assert.deepEqual(kinds(['Kavi Selvar', 'organization', 0.8], ['Selvar', 'person', 0.6]), ['person', 'person']);
    assert.deepEqual(
      kinds(['Kavi Selvar', 'organization', 0.8], ['Mah Selvar', 'organization', 0.8], ['Selvar', 'person', 0.6]),
      ['organization', 'organization', 'person'],
    );
  });

  it('makes people of doubtful organizations behind whoever was named in full with that word, however many', () => {
    const readings: readonly Reading[] = [
      ['Kavi Selvar', 'person', 0.5],
      ['Selvar', 'organization', 0.8],
      ['Selvar', 'organization', 0.7],
    ];
    assert.deepEqual(kinds(...readings), ['person', 'person', 'person']);
    assert.deepEqual(kinds(...readings, ['Selvar Holdings', 'organization', 0.95]).slice(0, 2), ['person', 'organization']);
  });

  it('makes people of doubtful organizations that are half of the surname of somebody named before', () => {
    assert.deepEqual(kinds(['Ada Velzha-Lorne', 'person', 0.9], ['Velzha', 'organization', 0.7]), ['person', 'person']);
    assert.deepEqual(kinds(['Ada Velzha-Lorne', 'person', 0.9], ['Velzha', 'organization', 0.95]), ['person', 'organization']);
    const first = kinds(['Tom Reed', 'person', 0.9], ['Velzha', 'organization', 0.7], ['Ada Velzha-Lorne', 'person', 0.9]);
    assert.deepEqual(first, ['person', 'organization', 'person']);
  });

  it('makes people of doubtful organizations that have the surname of several words of somebody named in full', () => {
    assert.deepEqual(kinds(['Kavi Red Selvar', 'person', 0.6], ['Red Selvar', 'organization', 0.8]), ['person', 'person']);
    assert.deepEqual(kinds(['Red Selvar', 'organization', 0.8], ['Kavi Red Selvar', 'person', 0.6]), ['organization', 'person']);
    assert.deepEqual(kinds(['Kavi Red Selvar', 'person', 0.6], ['Red Selvar', 'organization', 0.95])[1], 'organization');
  });

  it('leaves people who bear the surname of a person of the article', () => {
    const readings: readonly Reading[] = [
      ['Tariq El-Mansouri', 'person', 0.99],
      ['El-Mansouri', 'organization', 0.75],
      ['El-Mansouri', 'person', 0.7],
    ];
    assert.deepEqual(kinds(...readings), ['person', 'person', 'person']);
  });

  it('leaves organizations that are sure, or that weigh more', () => {
    assert.deepEqual(
      kinds(['Henry Ford', 'person', 0.95], ['Ford Motor', 'organization', 0.95], ['Ford', 'organization', 0.95]),
      ['person', 'organization', 'organization'],
    );
    assert.deepEqual(kinds(['Ford', 'organization', 0.8], ['Ford', 'organization', 0.8], ['Henry Ford', 'person', 0.9]), [
      'organization',
      'organization',
      'person',
    ]);
  });

  it('makes people of sure organizations whose word is the surname of somebody named in full', () => {
    const cage: Reading = ['Cage', 'organization', 0.98];
    assert.deepEqual(kinds(['Odile Cage', 'person', 0.9], cage, cage, cage), ['person', 'person', 'person', 'person']);
    assert.deepEqual(kinds(['Odile Cage', 'person', 0.9], cage, ['Cage', 'person', 0.7], cage).slice(1), [
      'person',
      'person',
      'person',
    ]);
    // The headline above may have the bare surname; prose in front of the full name has something else.
    assert.deepEqual(kinds(cage, ['Odile Cage', 'person', 0.9], cage), ['person', 'person', 'person']);
    assert.deepEqual(kinds(['Ada Lind', 'person', 0.9], cage, ['Odile Cage', 'person', 0.9], cage), [
      'person',
      'organization',
      'person',
      'organization',
    ]);
  });

  it('leaves firms of two names', () => {
    assert.deepEqual(kinds(['Mah & Tan', 'organization', 0.6], ['Tan', 'person', 0.9, 'Ms']), ['organization', 'person']);
  });

  it('makes the short form of an organization of a doubtful person of one word, unless somebody bears it in full', () => {
    assert.deepEqual(kinds(['Torvald Partners', 'organization', 0.95], ['Torvald', 'person', 0.6]), [
      'organization',
      'organization',
    ]);
    assert.deepEqual(kinds(['Torvald Partners', 'organization', 0.95], ['Torvald', 'person', 0.95]), ['organization', 'person']);
    assert.deepEqual(kinds(['Torvald Partners', 'organization', 0.95], ['Torvald', 'person', 0.6, 'Mr']), [
      'organization',
      'person',
    ]);
    assert.deepEqual(
      kinds(['Torvald Partners', 'organization', 0.95], ['Ada Torvald', 'person', 0.8], ['Torvald', 'person', 0.6]),
      ['organization', 'person', 'person'],
    );
  });

  it('makes the firm of a doubtful name that opens its own, however often it is named, unless the text says he or Mr', () => {
    const firm: Reading = ['Harrow Biologics', 'organization', 0.95];
    const short: Reading = ['Harrow', 'person', 0.7];
    assert.deepEqual(kinds(firm, short, short, short), ['organization', 'organization', 'organization', 'organization']);
    assert.deepEqual(kinds(firm, short, short, ['Harrow', 'person', 0.7, 'Mr']).slice(1), ['person', 'person', 'person']);
  });

  it('is that of the longer name whose part a doubtful name is', () => {
    assert.deepEqual(kinds(['D Tom Hale Reddy', 'person', 0.9], ['Tom Hale', 'organization', 0.7]), ['person', 'person']);
    assert.deepEqual(kinds(['Sri Velo Agro Foods', 'organization', 0.9], ['Velo Agro', 'person', 0.7])[1], 'organization');
    assert.deepEqual(kinds(['Tom Hale Trust', 'organization', 0.9], ['Tom Hale', 'person', 0.95])[1], 'person');
  });
});
