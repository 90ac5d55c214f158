import * as vscode from 'vscode';
import type { AnnotationSet, Disposable, Scheduler, Span, Steps } from '../../../core/index';
import { fileName, findEntity, findQuote, finishInSlices } from '../../../core/index';
import type { OpenArticle } from '../../articles/articleSessions';
import { isInFront } from '../../articles/isInFront';
import type { LookBeyond } from '../cards/card';
import { entityCard, quoteCard } from '../cards/card';
import { cardMarkdown } from '../cards/cardMarkdown';
import type { TreeArrangement } from './treeSteps';
import { dragAndDrop } from './dragAndDrop';
import { idsAround, nodeFor, standsForSome } from './followCursor';
import { heirsOf, nodeOfKey } from './heirs';
import { nodesInFocus } from './nodesInFocus';
import { Slices } from './slices';
import type { TreeSource } from './treeContext';
import { textFilter } from './treeFilter';
import { treeItem } from './treeItem';
import type { TreeNode } from './treeNode';
import { isOpenAtFirst } from './treeNode';
import type { TreeOrder } from './treeOrder';
import type { ViewOptions } from './viewOptions';

/** What one view is about. */
export interface ViewContent {
  readonly id: 'articleAnnotator.people' | 'articleAnnotator.organizations' | 'articleAnnotator.quotes';
  /** Its tree, in steps: an article may name thousands. */
  readonly build: (source: TreeSource, arrangement: TreeArrangement) => Steps<readonly TreeNode[]>;
  /** How many things it lists, without a filter. */
  readonly countAll: (annotations: AnnotationSet) => number;
  /** How many suggestions the view has for the reader to decide on. */
  readonly countOpen: (annotations: AnnotationSet) => number;
  /** Whether what it lists can be dragged on one another to be made one. */
  readonly merges: boolean;
}

/** What all views are given. */
export interface ViewSources {
  readonly shown: () => OpenArticle | undefined;
  readonly options: Pick<ViewOptions, 'order' | 'filter'>;
  /** What is known of somebody beyond the article. */
  readonly look: (article: vscode.Uri) => LookBeyond;
  readonly scheduler: Pick<Scheduler, 'time' | 'yield'>;
}

/** The tree as it is being built, or was. */
interface Roots {
  readonly cancellation: { isCancellationRequested: boolean };
  /** Undefined when cancelled. */
  readonly nodes: Promise<readonly TreeNode[] | undefined>;
}

/** What a key was about, by the keys of its rows, and those that come next. */
interface Acted {
  readonly keys: readonly string[];
  readonly heirs: readonly string[];
}

/** One of the views: lists what is in the article that is shown, and follows the cursor. */
export class ArticleView implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #content: ViewContent;
  readonly #sources: ViewSources;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TreeNode>;
  /** Keys of the nodes that the reader opened or closed, against how they are at first. */
  readonly #toggled = new Set<string>();
  readonly #slices: Slices;
  /** Made when VS Code asks for the first time after a change, so a hidden view costs nothing. */
  #roots: Roots | undefined;
  #acted: Acted | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(content: ViewContent, sources: ViewSources) {
    this.#content = content;
    this.#sources = sources;
    this.#slices = new Slices(sources.scheduler);
    this.#view = vscode.window.createTreeView(content.id, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
      ...(content.merges ? { dragAndDropController: dragAndDrop } : {}),
    });
    this.#view.onDidExpandElement(({ element }) => {
      this.#remember(element, true);
    });
    this.#view.onDidCollapseElement(({ element }) => {
      this.#remember(element, false);
    });
  }

  /** What a key is about that is pressed in this view. Where that makes the rows go, the next refresh gives the focus to the nearest. */
  async nodesInFocus(): Promise<readonly TreeNode[]> {
    const selection = (): readonly TreeNode[] => this.#view.selection;
    const nodes = await nodesInFocus({ selection, run: (command) => vscode.commands.executeCommand(command) });
    const [first] = nodes;
    this.#acted =
      first === undefined ? undefined : { keys: nodes.map(({ key }) => key), heirs: heirsOf(await this.#newest(), nodes) };
    return nodes;
  }

  get id(): ViewContent['id'] {
    return this.#content.id;
  }

  get onDidChangeVisibility(): vscode.Event<unknown> {
    return this.#view.onDidChangeVisibility;
  }

  dispose(): void {
    this.#forget();
    this.#view.dispose();
    this.#changed.dispose();
  }

  refresh(): void {
    const acted = this.#acted;
    this.#acted = undefined;
    this.#forget();
    this.#refresh();
    if (acted !== undefined) void this.#handOnFocus(acted);
  }

  #refresh(): void {
    this.describe();
    const { options } = this.#sources;
    const annotations = this.#shown()?.session.annotations;
    const all = annotations === undefined ? 0 : this.#content.countAll(annotations);
    if (all > 0 && textFilter(options.filter) !== undefined) {
      void this.#refreshFiltered(options.filter.trim(), all);
      return;
    }
    this.#view.message = '';
    this.#changed.fire(undefined);
  }

  /** Says beside the title what is listed. */
  describe(): void {
    const article = this.#shown();
    const open = article === undefined ? 0 : this.#content.countOpen(article.session.annotations);
    const name = article === undefined || isInFront(article.document) ? '' : fileName(article.document.uri.path);
    const toReview = open === 0 ? '' : vscode.l10n.t('{0} to review', open);
    const words = [name, toReview, orderWords(this.#sources.options.order)].filter((part) => part !== '').join(' · ');
    if (this.#view.description !== words) this.#view.description = words;
  }

  /** The message comes first: it pushes the rows down, which nobody may be about to take hold of. */
  async #refreshFiltered(filter: string, all: number): Promise<void> {
    const roots = await this.#unlessRefreshed();
    if (roots === undefined) return;
    const shown = roots.reduce((sum, node) => sum + (node.kind === 'speaker' ? node.quotes.length : 1), 0);
    this.#view.message =
      shown === 0
        ? vscode.l10n.t('Nothing fits “{0}”. Clear the filter to see all {1}.', filter, all)
        : vscode.l10n.t('Filter “{0}”: {1} of {2}', filter, shown, all);
    this.#changed.fire(undefined);
  }

  /** VS Code takes the focus from all rows when the one that has it goes: the keyboard would begin at the first row again. */
  async #handOnFocus({ keys, heirs }: Acted): Promise<void> {
    const roots = await this.#unlessRefreshed();
    if (roots === undefined || keys.some((key) => nodeOfKey(roots, key) !== undefined)) return;
    const heir = heirs.map((key) => nodeOfKey(roots, key)).find((node) => node !== undefined);
    // Fails when the tree changes meanwhile.
    if (heir !== undefined)
      this.#view.reveal(heir, { select: true, focus: true, expand: false }).then(undefined, () => undefined);
  }

  /** Selects the node of what is selected in the text, where the view is seen, without taking the focus. */
  async follow(selection: Span): Promise<void> {
    const article = this.#shown();
    if (!this.#view.visible || article === undefined || this.#view.selection.length > 1) return;
    const ids = idsAround(article.session.annotations, selection);
    const [selected] = this.#view.selection;
    // The reader may have come from that very node: a quote listed with its speaker, or an entity.
    if (ids.length === 0 || (selected !== undefined && standsForSome(selected, ids))) return;
    const roots = await this.#unlessRefreshed();
    const node = roots === undefined ? undefined : nodeFor(roots, ids, this.#isOpen);
    if (node === undefined) return;
    // Fails when the tree changes meanwhile; the next move of the cursor finds it again.
    this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  /** Goes to the view, at the node of an entity, and opens that. False where the view does not list it. */
  async show(entityId: string): Promise<boolean> {
    await vscode.commands.executeCommand(`${this.id}.focus`);
    const node = (await this.#newest()).find(({ ids }) => ids.includes(entityId));
    if (node !== undefined) await this.#view.reveal(node, { select: true, focus: true, expand: true });
    return node !== undefined;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return [...(node?.children ?? (await this.#newest()))];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  /** VS Code asks for the items of all nodes of a level at once. */
  getTreeItem(node: TreeNode): Promise<vscode.TreeItem> {
    return this.#slices.run(() => treeItem(node, this.#isOpen(node)));
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    item.tooltip = this.#tooltip(node);
    return item;
  }

  #tooltip(node: TreeNode): vscode.MarkdownString | undefined {
    const article = this.#shown();
    if (article?.document.uri.toString() !== node.articleUri.toString()) return undefined;
    const { annotations } = article.session;
    const lineOf = (offset: number): number => article.document.positionAt(offset).line + 1;
    const quote = node.kind === 'quote' ? findQuote(annotations, node.quote.id) : undefined;
    if (quote !== undefined) return cardMarkdown(quoteCard(annotations, quote), node.articleUri, 'tooltip');
    const entityId =
      node.kind === 'speaker' && node.speaker.kind === 'entity'
        ? node.speaker.id
        : node.kind === 'entity' || node.kind === 'mention'
          ? node.entity.id
          : undefined;
    const entity = entityId === undefined ? undefined : findEntity(annotations, entityId);
    if (entity === undefined) return undefined;
    const mentionId = node.kind === 'mention' ? node.mention.id : undefined;
    const beyond = this.#sources.look(node.articleUri)(entity);
    return cardMarkdown(entityCard(annotations, entity, lineOf, mentionId, beyond), node.articleUri, 'tooltip');
  }

  #shown(): OpenArticle | undefined {
    return this.#sources.shown();
  }

  /** Whatever refreshes come meanwhile. */
  async #newest(): Promise<readonly TreeNode[]> {
    for (;;) {
      const nodes = await this.#current().nodes;
      if (nodes !== undefined) return nodes;
    }
  }

  /** Undefined where the next refresh came meanwhile. */
  async #unlessRefreshed(): Promise<readonly TreeNode[] | undefined> {
    const current = this.#current();
    const nodes = await current.nodes;
    return current === this.#roots ? nodes : undefined;
  }

  #current(): Roots {
    this.#roots ??= this.#build();
    return this.#roots;
  }

  #build(): Roots {
    const cancellation = { isCancellationRequested: false };
    const article = this.#shown();
    if (article === undefined) return { cancellation, nodes: Promise.resolve([]) };
    const { session, document } = article;
    const { order, filter } = this.#sources.options;
    const steps = this.#content.build(
      { articleUri: document.uri, annotations: session.annotations, text: session.getText(), isStored: session.isStored },
      { order, filter },
    );
    return { cancellation, nodes: finishInSlices(steps, { scheduler: this.#sources.scheduler, cancellation }) };
  }

  /** What is being built would be out of date. */
  #forget(): void {
    if (this.#roots !== undefined) this.#roots.cancellation.isCancellationRequested = true;
    this.#roots = undefined;
  }

  #remember(node: TreeNode, open: boolean): void {
    if (open === isOpenAtFirst(node)) this.#toggled.delete(node.key);
    else this.#toggled.add(node.key);
  }

  readonly #isOpen = (node: TreeNode): boolean => this.#toggled.has(node.key) !== isOpenAtFirst(node);
}

/** Said only where it is not the order of the text. */
function orderWords(order: TreeOrder): string {
  switch (order) {
    case 'place':
      return '';
    case 'name':
      return vscode.l10n.t('by name');
    case 'count':
      return vscode.l10n.t('by count');
  }
}
