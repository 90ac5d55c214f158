import assert from 'node:assert/strict';
import { swappedNames } from '../../../../scripts/train/swappedNames';
import { createLexicon } from '../../../../src/core/detect/lexicon';

const lexicon = createLexicon({ 'organization-heads': ['university', 'bank'], 'common-words': ['of'] });
const stock = { firstNames: ['Zuri'], surnames: ['Quist'], oneWordOrganizations: ['Brabax'], places: ['Tondo'] };
const source = 'Ada Okafor of Lumo left. OKAFOR (Dunmore University, RTX) met J. Hale.';
const name = (kind: 'person' | 'organization', text: string): { kind: typeof kind; start: number; end: number } => {
  const start = source.indexOf(text);
  return { kind, start, end: start + text.length };
};
const text = {
  id: 'one',
  source: 'own',
  text: source,
  names: [
    name('person', 'Ada Okafor'),
    name('organization', 'Lumo'),
    name('person', 'OKAFOR'),
    name('organization', 'Dunmore University'),
    name('organization', 'RTX'),
    name('person', 'J. Hale'),
  ],
};

describe('a training text with swapped names', () => {
  const swapped = swappedNames(text, stock, lexicon, 5);
  const names = swapped.names.map(({ start, end }) => swapped.text.slice(start, end));

  it('replaces each word of a name everywhere alike, in capitals where it was, and keeps initials and heads', () => {
    assert.deepEqual(names.slice(0, 3), ['Zuri Quist', 'Brabax', 'QUIST']);
    assert.match(names[3] ?? '', /^(?:Tondo|Quist) University$/u);
    assert.match(names[4] ?? '', /^[A-Z]{3}$/u);
    assert.equal(names[5], 'J. Quist');
  });

  it('leaves all else as it is', () => {
    const rest = (of: typeof swapped): string =>
      of.names.reduceRight((left, { start, end }) => `${left.slice(0, start)}_${left.slice(end)}`, of.text);
    assert.equal(rest(swapped), rest(text));
    assert.deepEqual(
      swapped.names.map(({ kind }) => kind),
      text.names.map(({ kind }) => kind),
    );
  });

  it('is the same for the same seed', () => {
    assert.deepEqual(swappedNames(text, stock, lexicon, 5), swapped);
  });
});
