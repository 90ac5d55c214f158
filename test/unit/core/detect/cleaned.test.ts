import assert from 'node:assert/strict';
import { cleaned } from '../../../../scripts/train/cleaned';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import type { EntityKind } from '../../../../src/core/model/annotation';

const lexicon = createLexicon({
  titles: ['President', 'General'],
  roles: ['spokesman'],
  'first-names': ['Ada', 'Ben'],
  surnames: ['Okafor', 'Cole'],
  countries: ['Norway'],
  places: ['Oslo'],
  demonyms: ['Labour'],
  organizations: ['Labour', 'Harbour Union', 'Norway Lines'],
  'organization-heads': ['foundation', 'agency'],
});

/** What a corpus annotates, as "person: text", and what is left of it; each text stands once in the source. */
function cleanedNames(source: string, text: string, names: readonly (readonly [EntityKind, string])[]): string[] {
  const gold = names.map(([kind, name]) => ({ kind, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return cleaned({ id: 'one', source, text, names: gold }, lexicon)
    .names.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
    .sort();
}

describe('names of a corpus in the sense of the project', () => {
  it('are people without titles, and no countries as organizations', () => {
    assert.deepEqual(
      cleanedNames('wikigold', 'President Ada Okafor of Norway met Labour in Oslo.', [
        ['person', 'President Ada Okafor'],
        ['organization', 'Norway'],
        ['organization', 'Labour'],
        ['organization', 'Oslo'],
      ]),
      ['organization: Labour', 'organization: Oslo', 'person: Ada Okafor'],
    );
  });

  it('are mended in a careless corpus: places and articles left out, organizations found, people no organizations', () => {
    assert.deepEqual(
      cleanedNames('gmb_news', 'The Harbour Union met Ada Okafor in Oslo; a report on Norway Lines and Ben Cole disagreed.', [
        ['organization', 'The Harbour Union'],
        ['organization', 'Oslo'],
        ['organization', 'Ben Cole'],
      ]),
      ['organization: Harbour Union', 'organization: Norway Lines', 'person: Ben Cole'],
    );
  });

  it('are the foundation and not its namesake', () => {
    assert.deepEqual(cleanedNames('gum_open_train', 'He joined the Okafor Foundation.', [['person', 'Okafor']]), [
      'organization: Okafor Foundation',
    ]);
    assert.deepEqual(cleanedNames('wikigold', 'He joined the Okafor Foundation.', [['person', 'Okafor']]), ['person: Okafor']);
  });
});
