import type * as vscode from 'vscode';
import type { Entity, Mention, Quote } from '../../../core/index';
import { openDisputes } from '../../../core/index';
import type { ArticleNode } from '../../articleNode';
import type { CardSpeaker } from '../cards/card';
import { speakerOf } from '../cards/card';
import type { Snippet } from '../../wording/snippet';
import { snippetAround } from '../../wording/snippet';
import type { TreeContext } from './treeContext';

/** Something in one of the views. */
export type TreeNode = EntityNode | MentionNode | QuoteNode | SpeakerNode;

/**
 * What all nodes have. An article may have thousands of them, made anew at every refresh: a node holds little, and works out on being asked
 * what only those that are seen need.
 */
abstract class Node implements ArticleNode {
  /** Tells the node apart from all others of its view, now and after the next refresh. */
  readonly key: string;
  protected readonly context: TreeContext;

  constructor(context: TreeContext, key: string) {
    this.context = context;
    this.key = key;
  }

  get articleUri(): vscode.Uri {
    return this.context.source.articleUri;
  }

  abstract get ids(): readonly string[];

  /** Whether there is something to remove: the reader decided on it, or wrote on it. */
  get isStored(): boolean {
    return this.ids.some(this.context.source.isStored);
  }

  /** What it stands under. */
  abstract readonly parent: TreeNode | undefined;

  /** Told without making them. */
  get hasChildren(): boolean {
    return this.children.length > 0;
  }

  /** Made when the node is opened, and once. */
  get children(): readonly TreeNode[] {
    return [];
  }
}

/** A person or an organization; opens to what they said, then to where they are named. */
export class EntityNode extends Node {
  readonly kind = 'entity';
  readonly parent = undefined;
  readonly entity: Entity;
  readonly #said: readonly Quote[];
  readonly #mentions: readonly Mention[];
  #children: readonly TreeNode[] | undefined;

  /** @param mentions Those that it opens to; a filter leaves some out, as it does of the quotes. */
  constructor(context: TreeContext, entity: Entity, said: readonly Quote[], mentions: readonly Mention[]) {
    super(context, `${context.address}#${entity.id}`);
    this.entity = entity;
    this.#said = said;
    this.#mentions = mentions;
  }

  get ids(): readonly string[] {
    return [this.entity.id];
  }

  /** How many quotes it opens to. */
  get said(): number {
    return this.#said.length;
  }

  override get hasChildren(): boolean {
    return this.#said.length + this.#mentions.length > 0;
  }

  override get children(): readonly TreeNode[] {
    this.#children ??= [
      ...this.#said.map((quote) => new QuoteNode(this.context, quote, this)),
      ...this.#mentions.map((mention) => new MentionNode(this.context, mention, this)),
    ];
    return this.#children;
  }
}

export class MentionNode extends Node {
  readonly kind = 'mention';
  readonly mention: Mention;
  readonly parent: EntityNode;

  constructor(context: TreeContext, mention: Mention, parent: EntityNode) {
    super(context, `${parent.key}/${mention.id}`);
    this.mention = mention;
    this.parent = parent;
  }

  get ids(): readonly string[] {
    return [this.mention.id];
  }

  get entity(): Entity {
    return this.parent.entity;
  }

  get snippet(): Snippet {
    const { span, text } = this.mention;
    return span === null ? { text, highlight: [0, text.length] } : snippetAround(this.context.source.text, span);
  }

  /** Counted from 1; undefined while the place is lost. */
  get line(): number | undefined {
    return this.context.lineOf(this.mention.span);
  }
}

export class QuoteNode extends Node {
  readonly kind = 'quote';
  readonly quote: Quote;
  readonly parent: EntityNode | SpeakerNode;

  constructor(context: TreeContext, quote: Quote, parent: EntityNode | SpeakerNode) {
    super(context, `${parent.key}/${quote.id}`);
    this.quote = quote;
    this.parent = parent;
  }

  get ids(): readonly string[] {
    return [this.quote.id];
  }

  get speaker(): CardSpeaker {
    return speakerOf(this.context.entity, this.quote);
  }

  /** Counted from 1; undefined while the place is lost. */
  get line(): number | undefined {
    return this.context.lineOf(this.quote.span);
  }
}

/** Whom quotes are listed under. */
export type ListedSpeaker = Exclude<CardSpeaker, { kind: 'undecided' }>;

/** Everything that one speaker said. Its ids are those of the quotes: what is done to it is done to them. */
export class SpeakerNode extends Node {
  readonly kind = 'speaker';
  readonly parent = undefined;
  readonly speaker: ListedSpeaker;
  readonly quotes: readonly Quote[];
  #ids: readonly string[] | undefined;
  #children: readonly QuoteNode[] | undefined;

  /** @param key Tells speakers of one article apart. */
  constructor(context: TreeContext, key: string, speaker: ListedSpeaker, quotes: readonly Quote[]) {
    super(context, `${context.address}#${key}`);
    this.speaker = speaker;
    this.quotes = quotes;
  }

  /** While some are to be decided, those are meant: deciding on a speaker does not undo what was decided before. */
  get ids(): readonly string[] {
    if (this.#ids !== undefined) return this.#ids;
    const open = this.quotes.filter(({ status }) => status === 'suggested');
    return (this.#ids = (open.length > 0 ? open : this.quotes).map(({ id }) => id));
  }

  override get isStored(): boolean {
    return this.quotes.some(({ id }) => this.context.source.isStored(id));
  }

  override get hasChildren(): boolean {
    return this.quotes.length > 0;
  }

  override get children(): readonly QuoteNode[] {
    this.#children ??= this.quotes.map((quote) => new QuoteNode(this.context, quote, this));
    return this.#children;
  }
}

/** The annotations that a node stands for. */
export function annotationsOf(node: TreeNode): readonly (Mention | Quote)[] {
  switch (node.kind) {
    case 'entity':
      return node.entity.mentions;
    case 'mention':
      return [node.mention];
    case 'quote':
      return [node.quote];
    case 'speaker':
      return node.quotes;
  }
}

/** How many of the annotations that a node stands for are … */
export interface Tally {
  readonly all: number;
  readonly suggested: number;
  readonly confirmed: number;
  readonly disputed: number;
  /** … without a place. */
  readonly lost: number;
  /** … at a place whose words are others now. */
  readonly changed: number;
}

export function tallyOf(node: TreeNode): Tally {
  const tally = { all: 0, suggested: 0, confirmed: 0, disputed: 0, lost: 0, changed: 0 };
  for (const { status, state } of annotationsOf(node)) {
    tally.all++;
    if (status !== 'rejected') tally[status]++;
    if (state === 'orphaned') tally.lost++;
    else if (state === 'changed') tally.changed++;
  }
  return tally;
}

/** Whether people differ on what a node is, apart from what is below it. */
export function isDisputed(node: TreeNode): boolean {
  switch (node.kind) {
    case 'entity':
      return openDisputes(node.entity).length > 0;
    case 'mention':
      return openDisputes(node.mention).length > 0;
    case 'quote':
      return openDisputes(node.quote).length > 0;
    case 'speaker':
      return false;
  }
}

/** Whether a node is somebody who is linked to the registry. */
export const isLinked = (node: TreeNode): boolean => node.kind === 'entity' && node.entity.entity !== undefined;

/** Speakers show what they said at once; the many places of an entity are seen when asked for. */
export const isOpenAtFirst = (node: TreeNode): boolean => node.kind === 'speaker';

/**
 * What the menus' `viewItem` clauses look at: the kind, `suggested` where something is to be decided, `stored` where something is to be removed, `lost` and `changed`
 * where a place is, `disputed` where people differ on the very thing, `linked` who is linked to the registry. */
export function contextValueOf(node: TreeNode, { suggested, lost, changed } = tallyOf(node)): string {
  let value: string = node.kind;
  if (suggested > 0) value += '.suggested';
  if (node.isStored) value += '.stored';
  if (lost > 0) value += '.lost';
  if (changed > 0) value += '.changed';
  if (isDisputed(node)) value += '.disputed';
  if (isLinked(node)) value += '.linked';
  return value;
}
