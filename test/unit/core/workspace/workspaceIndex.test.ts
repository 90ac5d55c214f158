import assert from 'node:assert/strict';
import { appearancesElsewhere, EMPTY_REGISTRY, taughtNames, WorkspaceIndex } from '../../../../src/core/index';

const SIDECAR = `version: 1
people:
  - id: ana
    name: Ana Ruiz
    aliases: [Ruiz]
    entity: ana-ruiz
    mentions:
      - { id: maaaaaaaa, at: 1:1-9, text: Ana Ruiz, status: confirmed }
  - { id: bo, name: Bo Ek, mentions: [{ id: mbbbbbbbb, at: 2:1-6, text: Bo Ek, status: suggested }] }
quotes:
  - { id: qaaaaaaaa, at: 3:1-6, text: '"Yes"', type: direct, speaker: { entity: ana } }
rejected:
  - { kind: person, text: Korean Peninsula }
  - { kind: person, text: Ulm, at: 4:1-4 }
`;
const A = 'file:///w/a.txt.annotations.yaml';
const B = 'file:///w/sub/b.txt.annotations.dana.yaml';

describe('WorkspaceIndex', () => {
  it('knows who appears where and what they said', () => {
    const index = new WorkspaceIndex();
    assert.equal(index.add(A, SIDECAR), 'names');
    index.add(B, 'version: 1\npeople:\n  - { id: r, name: Ana Ruiz }\n  - { id: s, name: ana ruiz, entity: another }\n');
    const found = index.appearancesOf({ kind: 'person', name: 'Ana Ruiz', registryId: 'ana-ruiz' });
    assert.deepEqual(
      found.map(({ article, id }) => [article, id]),
      [
        ['file:///w/a.txt', 'ana'],
        ['file:///w/sub/b.txt', 'r'],
      ],
    );
    assert.deepEqual(found[0]?.mentions[0]?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } });
    assert.deepEqual(
      found[0].quotes.map(({ text }) => text),
      ['"Yes"'],
    );
    assert.deepEqual(
      index.search('ru').map(({ id }) => id),
      ['ana', 'r', 's'],
    );
    assert.deepEqual(
      index.linkedTo('ana-ruiz').map(({ id }) => id),
      ['ana'],
    );
  });

  it('says where else somebody appears, the layers of one article together, what was lost or rejected left out', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR.replace('version: 1', 'version: 1\narticle: { title: Talks }'));
    index.add(
      'file:///w/a.txt.annotations.dana.yaml',
      SIDECAR.replace(
        '}\nrejected',
        ', status: rejected }\n  - { id: qbbbbbbbb, at: 5:1-6, text: No, type: direct, speaker: { entity: ana } }\nrejected',
      ),
    );
    index.add(
      B,
      SIDECAR.replace('text: Ana Ruiz,', 'text: Ana Ruiz, state: orphaned,').replace('speaker: { entity: ana }', 'speaker: null'),
    );
    const who = { kind: 'person', name: 'Ana Ruiz', registryId: 'ana-ruiz' } as const;
    const found = appearancesElsewhere(index, { ...who, article: 'file:///w/here.txt' });
    assert.deepEqual(
      found.map(({ article, title, mentions, said }) => [article, title, mentions.length, said.map(({ text }) => text)]),
      [['file:///w/a.txt', 'Talks', 1, ['"Yes"', 'No']]],
    );
    assert.deepEqual(appearancesElsewhere(index, { ...who, article: 'file:///w/a.txt' }), []);
    assert.deepEqual(appearancesElsewhere(index, { ...who, kind: 'organization', registryId: 'other', article: '' }), []);
  });

  it('counts what is to be looked at in each article', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    index.add(
      'file:///w/a.txt.annotations.dana.yaml',
      SIDECAR.replace('text: Ana Ruiz,', 'text: Ana Ruiz, state: orphaned,').replace(
        'type: direct',
        'type: direct, status: disputed',
      ),
    );
    assert.deepEqual(index.openIn('file:///w/a.txt'), { suggested: 2, lost: 1, disputed: 1 });
    index.remove(A);
    assert.deepEqual(index.openIn('file:///w/a.txt'), { suggested: 1, lost: 1, disputed: 1 });
    assert.deepEqual(index.openIn('file:///w/b.txt'), { suggested: 0, lost: 0, disputed: 0 });
  });

  it('follows one file, and forgets it', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    index.add(B, SIDECAR);
    assert.equal(index.add(A, SIDECAR.replace('2:1-6', '9:1-6')), 'places');
    assert.equal(index.add(A, 'version: 1\n'), 'names');
    assert.deepEqual(index.articles, ['file:///w/sub/b.txt']);
    assert.equal(index.named('Ruiz').length, 1);
    assert.equal(index.remove(B), 'names');
    assert.deepEqual([index.articles, index.named('Ruiz'), index.linkedTo('ana-ruiz'), index.search('')], [[], [], [], []]);
    assert.equal(index.remove(B), 'none');
  });

  it('forgets a folder with all in it, and nothing beside it', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    index.add(B, SIDECAR);
    index.add('file:///w/subway/c.txt.annotations.yaml', SIDECAR);
    assert.equal(index.removeFolder('file:///w/sub'), 'names');
    assert.deepEqual(index.articles, ['file:///w/a.txt', 'file:///w/subway/c.txt']);
  });

  it('keeps what it knows of a file that is broken for now, and passes over what is no sidecar', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    assert.equal(index.add(A, 'people: ['), 'none');
    assert.equal(index.named('Ana Ruiz').length, 1);
    assert.equal(index.add('file:///w/x.yaml', SIDECAR), 'none');
  });

  it('teaches what is confirmed, and what is rejected for a whole article unless it is confirmed somewhere', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    const taught = taughtNames(EMPTY_REGISTRY, index);
    assert.deepEqual(taught.names, [{ kind: 'person', name: 'Ana Ruiz', aliases: ['Ruiz'] }]);
    assert.deepEqual(taught.never, [{ kind: 'person', text: 'Korean Peninsula' }]);
    index.add(
      B,
      'version: 1\npeople:\n  - { id: k, name: Korean Peninsula, mentions: [{ id: mcccccccc, at: 1:1-4, text: K }] }\n',
    );
    assert.deepEqual(taughtNames(EMPTY_REGISTRY, index).never, []);
  });

  it('teaches who is confidential, by the registry or by an article', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR.replace('name: Ana Ruiz', 'name: Ana Ruiz\n    confidential: true'));
    const entities = [{ id: 'bo-du', kind: 'person', name: 'Bo Du', confidential: true }] as const;
    const { names } = taughtNames({ ...EMPTY_REGISTRY, entities }, index);
    assert.deepEqual(
      names.map(({ name, confidential }) => [name, confidential]),
      [
        ['Bo Du', true],
        ['Ana Ruiz', true],
      ],
    );
  });

  it('adds the names of linked and namesake entities to the registry’s', () => {
    const index = new WorkspaceIndex();
    index.add(A, SIDECAR);
    const registry = {
      version: 1,
      entities: [{ id: 'ana-ruiz', kind: 'person', name: 'Ana María Ruiz', never: ['Ruiz'] }],
      never: ['Victory'],
    } as const;
    const { names, never } = taughtNames(registry, index);
    assert.deepEqual(names, [{ id: 'ana-ruiz', kind: 'person', name: 'Ana María Ruiz', aliases: ['Ana Ruiz'], never: ['Ruiz'] }]);
    assert.deepEqual(never[0], { text: 'Victory' });
  });
});
