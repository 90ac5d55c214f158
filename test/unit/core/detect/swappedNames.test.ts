import assert from 'node:assert/strict';
import { swappedNames } from '../../../../scripts/train/swappedNames';

const stock = { firstNames: ['Zuri'], surnames: ['Quist'] };
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
  const swapped = swappedNames(text, stock, 5);
  const names = swapped.names.map(({ start, end }) => swapped.text.slice(start, end));

  it("replaces each word of a person's name everywhere alike, in capitals where it was, and keeps initials and organizations", () => {
    assert.deepEqual(names, ['Zuri Quist', 'Lumo', 'QUIST', 'Dunmore University', 'RTX', 'J. Quist']);
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
    assert.deepEqual(swappedNames(text, stock, 5), swapped);
  });
});
