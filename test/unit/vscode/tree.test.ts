import * as assert from 'node:assert/strict';
import type { AnnotationSet, Mention } from '../../../src/core/index';
import { buildOrganizationsTree, buildPeopleTree, buildQuotesTree } from './builtTree';
import { idsAround, nodeFor, standsForSome } from '../../../src/vscode/features/tree/followCursor';
import { treeItem } from '../../../src/vscode/features/tree/treeItem';
import { snippetAround } from '../../../src/vscode/wording/snippet';
import type { TreeNode } from '../../../src/vscode/features/tree/treeNode';
import { draggedEntities, mergedByDrop } from '../../../src/vscode/features/tree/mergedByDrop';
import { contextValueOf } from '../../../src/vscode/features/tree/treeNode';
import { urisOfList } from '../../../src/vscode/features/tree/uriList';
import { ARTICLE, BRENNER, entity, mention, quote, SET, spanOf, TEXT } from './sampleSet';

const source = (
  annotations: AnnotationSet = SET,
  stored: readonly string[] = ['ada-brenner', 'm1'],
): Parameters<typeof buildPeopleTree>[0] => ({
  articleUri: ARTICLE,
  annotations,
  text: TEXT,
  isStored: (id) => stored.includes(id),
});

describe('the view of people', () => {
  const [brenner, ...others] = buildPeopleTree(source());

  it('opens people to what they said and where they are named', () => {
    assert.equal(others.length, 0);
    assert.deepEqual(brenner?.ids, ['ada-brenner']);
    assert.deepEqual(
      brenner.children.map(({ kind, ids }) => [kind, ...ids]),
      [
        ['quote', 'q1'],
        ['mention', 'm1'],
        ['mention', 'm2'],
        ['mention', 'm3'],
      ],
    );
  });

  it('shows a mention with the words around it and its line', () => {
    const node = brenner?.children[2];
    assert.ok(node?.kind === 'mention');
    assert.equal(node.line, 3);
    const { text, highlight } = node.snippet;
    assert.equal(text.slice(...highlight), 'Brenner');
  });

  it('gives every node a key of its own, the same at the next refresh', () => {
    const keys = (roots: readonly TreeNode[]): string[] => roots.flatMap((root) => [root.key, ...keys(root.children)]);
    const [before, after] = [keys(buildPeopleTree(source())), keys(buildPeopleTree(source()))];
    assert.deepEqual(before, after);
    assert.equal(new Set(before).size, before.length);
  });

  it('knows what each node stands under', () => {
    const roots = buildPeopleTree(source());
    const [root] = roots;
    assert.ok(root?.children[0]);
    assert.equal(root.children[0].parent, root);
    assert.equal(root.parent, undefined);
  });

  it('marks those on whom people differ, and not what is below them', () => {
    const differ = { ...BRENNER, disputed: { role: ['Mayor', 'Acting mayor'] } };
    const [root] = buildPeopleTree(source({ ...SET, people: [differ] }));
    assert.ok(root);
    assert.match(contextValueOf(root), /\.disputed$/u);
    for (const child of root.children) assert.doesNotMatch(contextValueOf(child), /disputed/u);
  });

  it('keeps what has lost its place', () => {
    const lost = mention('m8', 'Brenner', 1, { span: null, state: 'orphaned' });
    const [root] = buildPeopleTree(source({ ...SET, people: [entity('x', 'person', 'X', [lost])] }));
    const node = root?.children[0];
    assert.ok(node?.kind === 'mention');
    assert.equal(node.line, undefined);
    assert.equal(node.snippet.text, 'Brenner');
  });
});

describe('the view of quotes', () => {
  it('groups by speaker in reading order, quotes of nobody last', () => {
    const set = { ...SET, quotes: [quote('q0', 'opened the bridge', null), ...SET.quotes] };
    const groups = buildQuotesTree(source(set)).map(({ speaker, children }) => [
      speaker.kind === 'entity' ? speaker.name : speaker.kind,
      ...children.flatMap(({ ids }) => ids),
    ]);
    assert.deepEqual(groups, [
      ['Ada Brenner', 'q1'],
      ['Harbour Board', 'q2'],
      ['none', 'q0', 'q3'],
    ]);
  });

  it('counts undecided speakers among those that nobody is named for', () => {
    const [group] = buildQuotesTree(source({ ...SET, quotes: [quote('q0', 'bridge', { candidates: ['ada-brenner'] })] }));
    assert.equal(group?.speaker.kind, 'none');
    assert.deepEqual(group.children[0]?.speaker, { kind: 'undecided', names: ['Ada Brenner'] });
  });

  it('lets a group stand for what is still to be decided, then for all of it', () => {
    const said = (status: 'suggested' | 'confirmed'): readonly string[] | undefined =>
      buildQuotesTree(
        source({
          ...SET,
          quotes: [quote('q1', 'bridge', null, { status: 'confirmed' }), quote('q2', 'Monday', null, { status })],
        }),
      )[0]?.ids;
    assert.deepEqual(said('suggested'), ['q2']);
    assert.deepEqual(said('confirmed'), ['q1', 'q2']);
  });
});

describe('the views, sorted and filtered', () => {
  const zoe = entity('zoe', 'person', 'Zoë Adler', [mention('m5', 'Brenner', 3)], { role: 'Fisherman' });
  const abe = entity('abe', 'person', 'abe Zhou', [mention('m6', 'Monday'), mention('m7', 'bridge')]);
  const people: AnnotationSet = { ...SET, people: [BRENNER, zoe, abe] };
  const listed = (order: 'place' | 'name' | 'count', filter = ''): readonly string[] =>
    buildPeopleTree(source(people), { order, filter }).map(({ entity: { id } }) => id);
  const opened = (filter: string): readonly (readonly string[])[] =>
    buildPeopleTree(source(people), { order: 'place', filter }).map(({ ids, children }) => [
      ...ids,
      ...children.flatMap((child) => child.ids),
    ]);

  it('are sorted by place, name or count', () => {
    assert.deepEqual(listed('place'), ['ada-brenner', 'zoe', 'abe']);
    assert.deepEqual(listed('name'), ['abe', 'ada-brenner', 'zoe']);
    assert.deepEqual(listed('count'), ['ada-brenner', 'abe', 'zoe']);
    const speakers = (order: 'place' | 'name'): readonly string[] =>
      buildQuotesTree(source({ ...SET, quotes: [...SET.quotes, quote('q4', 'bridge', { text: 'a clerk' })] }), {
        order,
        filter: '',
      }).map(({ speaker }) => (speaker.kind === 'entity' ? speaker.name : speaker.kind === 'words' ? speaker.words : '—'));
    assert.deepEqual(speakers('place'), ['Ada Brenner', 'Harbour Board', 'a clerk', '—']);
    assert.deepEqual(speakers('name'), ['a clerk', 'Ada Brenner', 'Harbour Board', '—']);
  });

  it('show whoever fits with all they have, else what fits of them', () => {
    assert.deepEqual(listed('place', ' ZOE adl'), ['zoe']);
    assert.deepEqual(listed('place', 'fisher'), ['zoe']);
    assert.deepEqual(opened('mayor'), [['ada-brenner', 'q1', 'm1', 'm2', 'm3']]);
    assert.deepEqual(opened('it holds'), [['ada-brenner', 'q1']]);
    assert.deepEqual(opened('monday'), [['abe', 'm6']]);
    assert.deepEqual(listed('place', 'nobody'), []);
    assert.equal(listed('place', '  ').length, 3);
    const quotes = buildQuotesTree(source(), { order: 'place', filter: 'brenner' });
    assert.deepEqual(
      quotes.map(({ ids }) => ids),
      [['q1']],
    );
    assert.deepEqual(buildQuotesTree(source(), { order: 'place', filter: 'asked' })[0]?.ids, ['q3']);
  });

  it('make the children of a node only when it is opened, and once', () => {
    let looks = 0;
    const counted = { ...mention('m1', 'Brenner') };
    Object.defineProperty(counted, 'id', { get: () => `m${String(++looks)}` });
    const many = Array.from({ length: 5000 }, (_, n) => entity(`p${String(n)}`, 'person', `Person ${String(n)}`, [counted]));
    const roots = buildPeopleTree(source({ ...SET, people: many }), { order: 'name', filter: '' });
    assert.equal(roots.length, 5000);
    assert.ok(roots.every(({ hasChildren }) => hasChildren));
    assert.equal(looks, 0, 'no mention is looked at');
    const [first] = roots;
    assert.ok(first);
    assert.equal(first.children, first.children);
    assert.equal(looks, 1);
    nodeFor([first], ['m2'], () => false);
    assert.ok(looks < 5, 'following the cursor opens nothing');
  });

  it('merge what is dragged into what it is dropped on, which is kept', () => {
    const [brenner, other, third] = buildPeopleTree(source(people));
    const [board] = buildOrganizationsTree(source(people));
    assert.ok(brenner?.children[0] && other && third && board);
    const dragged = draggedEntities([other, third, brenner.children[0]]);
    assert.deepEqual(dragged?.ids, ['zoe', 'abe']);
    assert.deepEqual(mergedByDrop(brenner, dragged)?.ids, ['ada-brenner', 'zoe', 'abe']);
    assert.deepEqual(mergedByDrop(brenner.children[0], dragged)?.ids, ['ada-brenner', 'zoe', 'abe']);
    assert.deepEqual(mergedByDrop(other, dragged)?.ids, ['zoe', 'abe']);
    assert.deepEqual(mergedByDrop(board, dragged)?.ids, ['harbour-board', 'zoe', 'abe']);
    assert.equal(mergedByDrop(other, { ...dragged, ids: ['zoe'] }), undefined);
    assert.equal(mergedByDrop(undefined, dragged), undefined);
    assert.equal(mergedByDrop(brenner, { ...dragged, article: 'file:///b.article' }), undefined);
    assert.equal(draggedEntities(brenner.children), undefined);
  });
});

describe('files that are dropped on a view', () => {
  it('are the lines of a list of URIs, without comments', () => {
    assert.deepEqual(urisOfList('# from the desktop\r\nfile:///a%20b.html\r\n\r\nfile:///c.docx\r\n'), [
      'file:///a%20b.html',
      'file:///c.docx',
    ]);
    assert.deepEqual(urisOfList(''), []);
  });
});

describe('what menus know of a node', () => {
  const values = (node: TreeNode | undefined): string[] =>
    node === undefined ? [] : [contextValueOf(node), ...node.children.flatMap(values)];

  it('is its kind, whether it is to be decided and whether it is stored', () => {
    assert.deepEqual(values(buildPeopleTree(source())[0]), [
      'entity.suggested.stored',
      'quote.suggested',
      'mention.stored',
      'mention.suggested',
      'mention.suggested',
    ]);
    assert.deepEqual(values(buildOrganizationsTree(source())[0]), ['entity.suggested', 'quote.suggested', 'mention.suggested']);
    assert.deepEqual(values(buildQuotesTree(source())[2]), ['speaker.suggested', 'quote.suggested']);
  });

  it('tells a stored suggestion from a live one', () => {
    const imported: Mention = { id: 'm9', span: spanOf('Brenner'), text: 'Brenner', status: 'suggested', state: 'exact' };
    const set = { ...SET, people: [{ ...BRENNER, mentions: [imported] }] };
    assert.deepEqual(values(buildPeopleTree(source(set, ['ada-brenner', 'm9']))[0]).at(-1), 'mention.suggested.stored');
    assert.deepEqual(values(buildPeopleTree(source(set, []))[0]).at(-1), 'mention.suggested');
  });
});

describe('a row with what is written from right to left', () => {
  const name = 'ליאת ברק';
  const text = `Then ${name} left.`;
  const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
  const liat = entity('liat', 'person', name, [{ ...mention('m1', 'Brenner'), span, text: name }]);
  const [node] = buildPeopleTree({ ...source({ ...SET, people: [liat], quotes: [] }), text });

  it('keeps that apart from the count and the line behind it, and highlights the same', () => {
    assert.ok(node);
    assert.equal(treeItem(node).label, `\u2068${name}\u2069`);
    const [child] = node.children;
    assert.ok(child);
    const { label, highlights } = treeItem(child).label as unknown as { label: string; highlights: [[number, number]] };
    assert.equal(label, `\u2068${text}\u2069`);
    assert.equal(label.slice(...highlights[0]), name);
  });
});

describe('a snippet', () => {
  it('highlights the words, cut between words on both sides', () => {
    const text = `${'before '.repeat(10)}Name${' after'.repeat(20)}`;
    const { text: shown, highlight } = snippetAround(text, { start: 70, end: 74 });
    assert.match(shown, /^…(?:before )+Name(?: after)+…$/u);
    assert.equal(shown.slice(...highlight), 'Name');
  });

  it('stays within the line, and shows words over two lines in one', () => {
    assert.deepEqual(snippetAround('a\nb Na\nme c\nd', { start: 4, end: 9 }), { text: 'b Na me c', highlight: [2, 7] });
    assert.deepEqual(snippetAround('Name', { start: 0, end: 4 }), { text: 'Name', highlight: [0, 4] });
  });
});

describe('following the cursor', () => {
  const people = buildPeopleTree(source());
  const at = (words: string, nth?: number): readonly string[] => {
    const { start } = spanOf(words, nth);
    return idsAround(SET, { start, end: start });
  };

  it('leads to the mention where mentions are seen, else to the person', () => {
    assert.deepEqual(nodeFor(people, at('Brenner', 2), () => true)?.ids, ['m2']);
    assert.deepEqual(nodeFor(people, at('Brenner', 2), () => false)?.ids, ['ada-brenner']);
  });

  it('leads to a quote in the view of quotes only', () => {
    assert.equal(
      nodeFor(people, at('holds'), () => true),
      undefined,
    );
    assert.deepEqual(nodeFor(buildQuotesTree(source()), at('holds'), () => true)?.ids, ['q1']);
  });

  it('finds nothing where nothing is annotated', () => {
    assert.deepEqual(at('bridge'), []);
    assert.equal(
      nodeFor(people, [], () => true),
      undefined,
    );
  });

  it('knows the node that the cursor came from', () => {
    const quoteOfPerson = people[0]?.children[0];
    assert.ok(quoteOfPerson && standsForSome(quoteOfPerson, at('holds')));
    assert.ok(!standsForSome(quoteOfPerson, at('Brenner', 3)));
  });
});
