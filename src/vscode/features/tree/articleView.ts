import * as vscode from 'vscode';
import type { AnnotationSet, Disposable, Span } from '../../../core/index';
import { findEntity, findQuote } from '../../../core/index';
import type { OpenArticle } from '../../articles/articleSessions';
import { entityCard, quoteCard } from '../cards/card';
import { cardMarkdown } from '../cards/cardMarkdown';
import type { TreeSource } from './buildTree';
import { parentsOf } from './buildTree';
import { idsAround, nodeFor, standsForSome } from './followCursor';
import { treeItem } from './treeItem';
import type { TreeNode } from './treeNode';
import { isOpenAtFirst } from './treeNode';

/** What one view is about. */
export interface ViewContent {
  readonly id: 'articleAnnotator.people' | 'articleAnnotator.organizations' | 'articleAnnotator.quotes';
  readonly build: (source: TreeSource) => readonly TreeNode[];
  /** How many suggestions the view has for the reader to decide on. */
  readonly countOpen: (annotations: AnnotationSet) => number;
}

interface Model {
  readonly roots: readonly TreeNode[];
  readonly parents: ReadonlyMap<TreeNode, TreeNode>;
}

const EMPTY: Model = { roots: [], parents: new Map() };

/** One of the views: lists what is in the article that is shown, and follows the cursor. */
export class ArticleView implements vscode.TreeDataProvider<TreeNode>, Disposable {
  readonly #content: ViewContent;
  readonly #shown: () => OpenArticle | undefined;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #view: vscode.TreeView<TreeNode>;
  /** Keys of the nodes that the reader opened or closed, against how they are at first. */
  readonly #toggled = new Set<string>();
  /** Made when VS Code asks for the first time after a change, so a hidden view costs nothing. */
  #model: Model | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(content: ViewContent, shown: () => OpenArticle | undefined) {
    this.#content = content;
    this.#shown = shown;
    this.#view = vscode.window.createTreeView(content.id, { treeDataProvider: this, canSelectMany: true, showCollapseAll: true });
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
    this.#model = undefined;
    const article = this.#shown();
    const open = article === undefined ? 0 : this.#content.countOpen(article.session.annotations);
    this.#view.description = open === 0 ? '' : vscode.l10n.t('{0} to review', open);
    this.#changed.fire(undefined);
  }

  /** Selects the node of what is selected in the text, where the view is seen, without taking the focus. */
  follow(selection: Span): void {
    const article = this.#shown();
    if (!this.#view.visible || article === undefined || this.#view.selection.length > 1) return;
    const ids = idsAround(article.session.annotations, selection);
    const [selected] = this.#view.selection;
    // The reader may have come from that very node: a quote listed with its speaker, or an entity.
    if (ids.length === 0 || (selected !== undefined && standsForSome(selected, ids))) return;
    const node = nodeFor(this.#current().roots, ids, this.#isOpen);
    if (node === undefined) return;
    // Fails when the tree changes meanwhile; the next move of the cursor finds it again.
    this.#view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node?.children ?? this.#current().roots)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#current().parents.get(node);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node);
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
    return cardMarkdown(entityCard(annotations, entity, lineOf, mentionId), node.articleUri, 'tooltip');
  }

  #current(): Model {
    this.#model ??= this.#build();
    return this.#model;
  }

  #build(): Model {
    const article = this.#shown();
    if (article === undefined) return EMPTY;
    const { session, document } = article;
    const roots = this.#content.build({
      articleUri: document.uri,
      annotations: session.annotations,
      text: session.getText(),
      isStored: session.isStored,
    });
    return { roots, parents: parentsOf(roots) };
  }

  #remember(node: TreeNode, open: boolean): void {
    if (open === isOpenAtFirst(node)) this.#toggled.delete(node.key);
    else this.#toggled.add(node.key);
  }

  readonly #isOpen = (node: TreeNode): boolean => this.#toggled.has(node.key) !== isOpenAtFirst(node);
}
