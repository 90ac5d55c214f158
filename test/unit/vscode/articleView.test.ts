import * as assert from 'node:assert/strict';
import { TreeItemCollapsibleState } from 'vscode';
import type { AnnotationSet } from '../../../src/core/index';
import type { OpenArticle } from '../../../src/vscode/articles/articleSessions';
import { ArticleView } from '../../../src/vscode/features/tree/articleView';
import { peopleTreeSteps, quotesTreeSteps } from '../../../src/vscode/features/tree/treeSteps';
import type { TreeNode } from '../../../src/vscode/features/tree/treeNode';
import type { TreeOrder } from '../../../src/vscode/features/tree/treeOrder';
import { ARTICLE, BRENNER, entity, mention, SET, TEXT } from './sampleSet';
import { treeViews } from './vscodeValues';

const ZOE = entity('zoe', 'person', 'Zoë Adler', [mention('m5', 'Brenner', 3)], { role: 'Fisherman' });
const PEOPLE: AnnotationSet = { ...SET, people: [BRENNER, ZOE] };

/** A view with what a reader does to it and sees in it. */
class Reader {
  annotations: AnnotationSet;
  readonly options: { order: TreeOrder; filter: string } = { order: 'place', filter: '' };
  readonly view: ArticleView;
  readonly #id: ArticleView['id'];

  constructor(id: 'articleAnnotator.people' | 'articleAnnotator.quotes', annotations: AnnotationSet) {
    this.annotations = annotations;
    let time = 0;
    this.#id = id;
    const session = { getText: () => TEXT, isStored: () => false };
    const shown = (): OpenArticle =>
      ({ document: { uri: ARTICLE }, session: { ...session, annotations: this.annotations } }) as unknown as OpenArticle;
    this.view = new ArticleView(
      {
        id,
        build: id === 'articleAnnotator.people' ? peopleTreeSteps : quotesTreeSteps,
        countAll: ({ people, quotes }) => (id === 'articleAnnotator.people' ? people : quotes).length,
        countOpen: () => 0,
        merges: false,
      },
      {
        shown,
        options: this.options,
        look: () => () => ({ elsewhere: [] }),
        // Every step takes a whole slice.
        scheduler: { time: () => (time += 100), yield: () => Promise.resolve() },
      },
    );
  }

  get message(): string {
    return this.#shown.message;
  }

  filter(text: string): void {
    this.options.filter = text;
    this.view.refresh();
  }

  async open(key: string): Promise<void> {
    this.#shown.expanded.fire({ element: await this.#root(key) });
  }

  async close(key: string): Promise<void> {
    this.#shown.collapsed.fire({ element: await this.#root(key) });
  }

  /** The rows at the root, those that are open with a `+`. */
  async rows(): Promise<readonly string[]> {
    const roots = await this.view.getChildren();
    return Promise.all(
      roots.map(async (root) => {
        const { collapsibleState } = await this.view.getTreeItem(root);
        return `${collapsibleState === TreeItemCollapsibleState.Expanded ? '+' : '-'}${nameOf(root)}`;
      }),
    );
  }

  get #shown(): NonNullable<ReturnType<typeof treeViews.get>> {
    const view = treeViews.get(this.#id);
    assert.ok(view);
    return view;
  }

  async #root(name: string): Promise<TreeNode> {
    const root = (await this.view.getChildren()).find((each) => nameOf(each) === name);
    assert.ok(root, `no row ${name}`);
    return root;
  }
}

const nameOf = (node: TreeNode): string => node.key.slice(node.key.indexOf('#') + 1);

describe('what is open in a view', () => {
  it('stays open, and what is closed closed, when a filter is set and cleared', async () => {
    const reader = new Reader('articleAnnotator.people', PEOPLE);
    assert.deepEqual(await reader.rows(), ['-ada-brenner', '-zoe']);
    await reader.open('ada-brenner');
    assert.deepEqual(await reader.rows(), ['+ada-brenner', '-zoe']);
    reader.filter('mayor');
    assert.deepEqual(await reader.rows(), ['+ada-brenner']);
    // Out of sight for a while.
    reader.filter('fisherman');
    assert.deepEqual(await reader.rows(), ['-zoe']);
    await reader.open('zoe');
    reader.filter('');
    assert.deepEqual(await reader.rows(), ['+ada-brenner', '+zoe']);
    await reader.close('ada-brenner');
    reader.filter('brenner');
    reader.filter('');
    assert.deepEqual(await reader.rows(), ['-ada-brenner', '+zoe']);
  });

  it('is the speakers at first, and those that the reader closed stay closed', async () => {
    const reader = new Reader('articleAnnotator.quotes', SET);
    assert.deepEqual(await reader.rows(), ['+entity:ada-brenner', '+entity:harbour-board', '+none']);
    await reader.close('entity:harbour-board');
    reader.filter('it holds');
    assert.deepEqual(await reader.rows(), ['+entity:ada-brenner']);
    reader.filter('');
    assert.deepEqual(await reader.rows(), ['+entity:ada-brenner', '-entity:harbour-board', '+none']);
  });

  it('outlives new annotations and another order', async () => {
    const reader = new Reader('articleAnnotator.people', PEOPLE);
    await reader.open('zoe');
    reader.annotations = { ...PEOPLE, people: [{ ...ZOE }, { ...BRENNER, role: 'Former mayor' }] };
    reader.options.order = 'name';
    reader.view.refresh();
    assert.deepEqual(await reader.rows(), ['-ada-brenner', '+zoe']);
  });
});

describe('the message of a view', () => {
  it('tells what the filter leaves, of the last refresh only', async () => {
    const reader = new Reader('articleAnnotator.people', PEOPLE);
    reader.filter('fisher');
    await reader.rows();
    assert.equal(reader.message, 'Filter “fisher”: 1 of 2');
    reader.filter('nobody');
    reader.filter('mayor');
    assert.deepEqual(await reader.rows(), ['-ada-brenner']);
    assert.equal(reader.message, 'Filter “mayor”: 1 of 2');
    reader.filter('mayor');
    reader.filter('');
    await reader.rows();
    assert.equal(reader.message, '');
  });

  it('is there before the rows that it pushes down are asked for', async () => {
    const reader = new Reader('articleAnnotator.people', PEOPLE);
    const messages: string[] = [];
    const refreshed = new Promise<void>((resolve) => {
      reader.view.onDidChangeTreeData(() => {
        messages.push(reader.message);
        resolve();
      });
    });
    reader.filter('may');
    reader.filter('mayor');
    await refreshed;
    assert.deepEqual(messages, ['Filter “mayor”: 1 of 2']);
  });

  it('is answered from the newest tree, also to whoever asked for an older one', async () => {
    const reader = new Reader('articleAnnotator.people', PEOPLE);
    const asked = reader.rows();
    reader.filter('fisher');
    assert.deepEqual(await asked, ['-zoe']);
  });
});
