import type * as vscode from 'vscode';
import {
  type AnnotationSet,
  type Entity,
  finishInSlices,
  type Mention,
  type Quote,
  type Speaker,
  type Steps,
} from '../../src/core/index';
import { peopleTreeSteps, quotesTreeSteps, type TreeArrangement } from '../../src/vscode/features/tree/treeSteps';
import { Slices } from '../../src/vscode/features/tree/slices';
import type { TreeSource } from '../../src/vscode/features/tree/treeContext';
import { treeItem } from '../../src/vscode/features/tree/treeItem';
import type { TreeNode } from '../../src/vscode/features/tree/treeNode';

const ROUNDS = 15;

/** Milliseconds that a view takes after a refresh. */
export interface TreeCost {
  readonly view: string;
  /** Building the tree, the first time in this process and the median of all later times. */
  readonly first: number;
  readonly warm: number;
  /** Making what is shown of all rows. */
  readonly rows: number;
  /** The longest stretch of all that in which nothing else has its turn. */
  readonly longest: number;
}

type BuildSteps = (source: TreeSource, arrangement: TreeArrangement) => Steps<readonly TreeNode[]>;

/** What the views of a crowded article cost. @param count How many people it names, and how many quotes it has. */
export async function treeCosts(count: number): Promise<readonly TreeCost[]> {
  const listed = crowdedArticle(count, (id) => ({ entity: id }));
  const inWords = crowdedArticle(count, (_, name) => ({ text: name }));
  const views: readonly (readonly [view: string, BuildSteps, TreeSource, TreeArrangement])[] = [
    ['people as in the text', peopleTreeSteps, listed, { order: 'place', filter: '' }],
    ['people by name', peopleTreeSteps, listed, { order: 'name', filter: '' }],
    ['people by count', peopleTreeSteps, listed, { order: 'count', filter: '' }],
    ['people, filtered', peopleTreeSteps, listed, { order: 'name', filter: 'zoe m' }],
    ['quotes as in the text', quotesTreeSteps, listed, { order: 'place', filter: '' }],
    ['quotes by name', quotesTreeSteps, listed, { order: 'name', filter: '' }],
    ['quotes of unlisted speakers by name', quotesTreeSteps, inWords, { order: 'name', filter: '' }],
    ['quotes, filtered', quotesTreeSteps, listed, { order: 'name', filter: 'number 7' }],
  ];
  const costs: TreeCost[] = [];
  for (const [view, build, source, arrangement] of views)
    costs.push({ view, ...(await viewCost(() => build(source, arrangement))) });
  return costs;
}

async function viewCost(build: () => Steps<readonly TreeNode[]>): Promise<Omit<TreeCost, 'view'>> {
  const stretches = new Stretches();
  const control = { scheduler: stretches, cancellation: { isCancellationRequested: false } };
  const times: number[] = [];
  let roots: readonly TreeNode[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    stretches.begin();
    roots = (await finishInSlices(build(), control)) ?? [];
    times.push(stretches.end());
  }
  // As VS Code asks: for all rows of a level at once. Speakers are open at first.
  const nodes = roots.flatMap((root): readonly TreeNode[] => (root.kind === 'speaker' ? [root, ...root.children] : [root]));
  const slices = new Slices(stretches);
  stretches.begin();
  await Promise.all(nodes.map((node) => slices.run(() => treeItem(node))));
  return { first: times[0] ?? 0, warm: median(times.slice(1)), rows: stretches.end(), longest: stretches.longest };
}

/** Measures how long work goes on between two turns of the host. */
class Stretches {
  longest = 0;
  #sum = 0;
  #begin = 0;

  begin(): void {
    this.#sum = 0;
    this.#begin = performance.now();
  }

  /** @returns Milliseconds of work since it began, without the turns of others. */
  end(): number {
    this.#stop();
    return this.#sum;
  }

  time(): number {
    return performance.now();
  }

  /** Whoever asks for a turn of others may still go on until they have it. */
  yield(): Promise<void> {
    return new Promise((resolve) => {
      queueMicrotask(() => {
        this.#stop();
      });
      setImmediate(() => {
        this.#begin = performance.now();
        resolve();
      });
    });
  }

  #stop(): void {
    const stretch = performance.now() - this.#begin;
    this.#sum += stretch;
    this.longest = Math.max(this.longest, stretch);
  }
}

const FIRST_NAMES = ['Ann', 'Bea', 'Érik', 'Zoë', 'Mark', 'Olga', 'Piotr', 'Said', 'Li', 'Jörg'];
const LAST_NAMES = ['Brown', 'Çelik', 'Müller', 'Kowalski', 'Zhou', 'Ivanova', 'Smith', 'Dąbrowska', 'Okafor', 'Nguyen'];

/** Everybody is named twice and says one thing. */
function crowdedArticle(count: number, speakerOf: (id: string, name: string) => Speaker): TreeSource {
  const people: Entity[] = [];
  const quotes: Quote[] = [];
  const lines: string[] = [];
  let start = 0;
  for (let n = 0; n < count; n++) {
    const mixed = (n * 7919) % count;
    const last = `${LAST_NAMES[mixed % 10] ?? ''}-${mixed.toString(36)}`;
    const name = `${FIRST_NAMES[Math.floor(mixed / 10) % 10] ?? ''} ${last}`;
    const said = `"We shall see what comes of it, and it is number ${String(n)} of all,"`;
    const line = `${said} ${name} said on Monday, as ${last} had said before.`;
    const place = (id: string, text: string, at: number): Mention => ({
      id,
      span: { start: start + at, end: start + at + text.length },
      text,
      status: 'suggested',
      state: 'exact',
    });
    const mentions = [place(`m${String(n)}a`, name, said.length + 1), place(`m${String(n)}b`, last, line.lastIndexOf(last))];
    const id = `p${String(n)}`;
    people.push({ id, kind: 'person', name, aliases: [last], role: 'Mayor', mentions });
    quotes.push({ ...place(`q${String(n)}`, said, 0), type: 'direct', speaker: speakerOf(id, name) });
    lines.push(line, '');
    start += line.length + 2;
  }
  const annotations: AnnotationSet = { people, organizations: [], quotes, rejected: [] };
  // As much of a URI as the trees use; the real class is only there inside VS Code.
  const articleUri = Object.assign(Object.create(null) as vscode.Uri, { toString: () => 'file:///crowd.article' });
  return { articleUri, annotations, text: lines.join('\n'), isStored: () => false };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
