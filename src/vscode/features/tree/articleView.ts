import * as vscode from 'vscode';
import type { AnnotationSet, Disposable, Span } from '../../../core/index';
import { findEntity, findQuote } from '../../../core/index';
import type { OpenArticle } from '../../articles/articleSessions';
import type { LookBeyond } from '../cards/card';
import { entityCard, quoteCard } from '../cards/card';
import { cardMarkdown } from '../cards/cardMarkdown';
import type { TreeArrangement, TreeSource } from './buildTree';
import { dragToMerge } from './dragToMerge';
import { idsAround, nodeFor, standsForSome } from './followCursor';
import { textFilter } from './treeFilter';
import { treeItem } from './treeItem';
import type { TreeNode } from './treeNode';
import { isOpenAtFirst } from './treeNode';
import type { TreeOrder } from './treeOrder';
import type { ViewOptions } from './viewOptions';

/** What one view is about. */
export interface ViewContent {
  readonly id: 'articleAnnotator.people' | 'articleAnnotator.organizations' | 'articleAnnotator.quotes';
  readonly build: (source: TreeSource, arrangement: TreeArrangement) => readonly TreeNode[];
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
  readonly options: ViewOptions;
  /** What is known of somebody beyond the article. */
  readonly look: (article: vscode.Uri) => LookBeyond;
}

/** One of the views: lists what is in the article that is shown, and follows the cursor. */
export class ArticleView implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #content: ViewContent;
  readonly #sources: ViewSources;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TreeNode>;
  /** Keys of the nodes that the reader opened or closed, against how they are at first. */
  readonly #toggled = new Set<string>();
  /** Made when VS Code asks for the first time after a change, so a hidden view costs nothing. */
  #roots: readonly TreeNode[] | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(content: ViewContent, sources: ViewSources) {
    this.#content = content;
    this.#sources = sources;
    this.#view = vscode.window.createTreeView(content.id, {
      treeDataProvider: this,
      canSelectMany: true,
      showCollapseAll: true,
      ...(content.merges ? { dragAndDropController: dragToMerge } : {}),
    });
    this.#view.onDidExpandElement(({ element }) => {
      this.#remember(element, true);
    });
    this.#view.onDidCollapseElement(({ element }) => {
      this.#remember(element, false);
    });
  }

  get selection(): readonly TreeNode[] {
    return this.#view.selection;
  }

  get id(): ViewContent['id'] {
    return this.#content.id;
  }

  get onDidChangeVisibility(): vscode.Event<unknown> {
    return this.#view.onDidChangeVisibility;
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  refresh(): void {
    this.#roots = undefined;
    const { options } = this.#sources;
    const annotations = this.#shown()?.session.annotations;
    const open = annotations === undefined ? 0 : this.#content.countOpen(annotations);
    const toReview = open === 0 ? '' : vscode.l10n.t('{0} to review', open);
    this.#view.description = [toReview, orderWords(options.order)].filter((part) => part !== '').join(' · ');
    const isFiltered = annotations !== undefined && textFilter(options.filter) !== undefined;
    this.#view.message = isFiltered ? this.#filterMessage(this.#content.countAll(annotations)) : '';
    this.#changed.fire(undefined);
  }

  #filterMessage(all: number): string {
    const { filter } = this.#sources.options;
    const shown = this.#current().reduce((sum, node) => sum + (node.kind === 'speaker' ? node.quotes.length : 1), 0);
    if (all === 0) return '';
    return shown === 0
      ? vscode.l10n.t('Nothing fits “{0}”. Clear the filter to see all {1}.', filter.trim(), all)
      : vscode.l10n.t('Filter “{0}”: {1} of {2}', filter.trim(), shown, all);
  }

  /** Selects the node of what is selected in the text, where the view is seen, without taking the focus. */
  follow(selection: Span): void {
    const article = this.#shown();
    if (!this.#view.visible || article === undefined || this.#view.selection.length > 1) return;
    const ids = idsAround(article.session.annotations, selection);
    const [selected] = this.#view.selection;
    // The reader may have come from that very node: a quote listed with its speaker, or an entity.
    if (ids.length === 0 || (selected !== undefined && standsForSome(selected, ids))) return;
    const node = nodeFor(this.#current(), ids, this.#isOpen);
    if (node === undefined) return;
    // Fails when the tree changes meanwhile; the next move of the cursor finds it again.
    this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node?.children ?? this.#current())];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, this.#isOpen(node));
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

  #current(): readonly TreeNode[] {
    this.#roots ??= this.#build();
    return this.#roots;
  }

  #build(): readonly TreeNode[] {
    const article = this.#shown();
    if (article === undefined) return [];
    const { session, document } = article;
    const { order, filter } = this.#sources.options;
    return this.#content.build(
      { articleUri: document.uri, annotations: session.annotations, text: session.getText(), isStored: session.isStored },
      { order, filter },
    );
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
