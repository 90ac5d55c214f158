import assert from 'node:assert/strict';
import { createLexicon } from '../../../src/core/detect/words/lexicon';
import { lexiconKey } from '../../../src/core/detect/words/lexiconKey';
import { packLexicon, readLists } from '../../../scripts/train/packLexicon';

const FOLDER = 'training/gazetteers';

describe('packLexicon', function () {
  this.timeout(20_000);

  it('leaves out only what the lexicon learns from another list', () => {
    const lists = readLists(FOLDER);
    const [whole, packed] = [createLexicon(lists), createLexicon(packLexicon(FOLDER))];
    const keys = ['first-names', 'surnames', 'organizations', 'acronyms']
      .flatMap((list) => lists[list] ?? [])
      .flatMap((entry) => entry.split('\t'))
      .map((word) => lexiconKey(word).replaceAll(',', ''));
    assert.ok(keys.length > 50_000);
    const changed = keys.filter(
      (key) => packed.classes(key) !== whole.classes(key) || packed.longestPhrase(key) !== whole.longestPhrase(key),
    );
    assert.deepEqual(changed, []);
  });

  it('says nothing twice', () => {
    const lines = packLexicon(FOLDER).split('\n');
    const lists = new Map<string, Set<string>>();
    let list = new Set<string>();
    for (const line of lines.slice(1, -1))
      if (line.startsWith('@')) lists.set(line.slice(1), (list = new Set()));
      else list.add(line);
    const first = lists.get('first-names');
    assert.ok(first !== undefined && first.size > 100);
    for (const name of [...(lists.get('male-first-names') ?? []), ...(lists.get('female-first-names') ?? [])])
      assert.ok(!first.has(name), name);
  });
});
