import type * as vscode from 'vscode';
import type { Entity, Mention, Quote } from '../../../core/index';
import { openDisputes } from '../../../core/index';
import type { ArticleNode } from '../../articleNode';
import type { CardSpeaker } from '../cards/card';
import type { Snippet } from './snippet';

/** Something in one of the views. */
export type TreeNode = EntityNode | MentionNode | QuoteNode | SpeakerNode;

interface Node extends ArticleNode {
  readonly articleUri: vscode.Uri;
  /** Tells the node apart from all others of its view, now and after the next refresh. */
  readonly key: string;
  /** Whether there is something to remove: the reader decided on it, or wrote on it. */
  readonly isStored: boolean;
  /** What it stands under. */
  readonly parent: TreeNode | undefined;
  /** Told without making them. */
  readonly hasChildren: boolean;
  readonly children: readonly TreeNode[];
}

/** A person or an organization; opens to what they said, then to where they are named. */
export interface EntityNode extends Node {
  readonly kind: 'entity';
  readonly entity: Entity;
  readonly said: number;
}

export interface MentionNode extends Node {
  readonly kind: 'mention';
  readonly entity: Entity;
  readonly mention: Mention;
  readonly snippet: Snippet;
  /** Counted from 1; undefined while the place is lost. */
  readonly line: number | undefined;
}

export interface QuoteNode extends Node {
  readonly kind: 'quote';
  readonly quote: Quote;
  readonly speaker: CardSpeaker;
  readonly line: number | undefined;
}

/** Everything that one speaker said. Its ids are those of the quotes: what is done to it is done to them. */
export interface SpeakerNode extends Node {
  readonly kind: 'speaker';
  readonly speaker: Exclude<CardSpeaker, { kind: 'undecided' }>;
  readonly quotes: readonly Quote[];
  readonly children: readonly QuoteNode[];
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
export function contextValueOf(node: TreeNode): string {
  const annotations = annotationsOf(node);
  const parts = [
    node.kind,
    ...(annotations.some(({ status }) => status === 'suggested') ? ['suggested'] : []),
    ...(node.isStored ? ['stored'] : []),
    ...(annotations.some(({ state }) => state === 'orphaned') ? ['lost'] : []),
    ...(annotations.some(({ state }) => state === 'changed') ? ['changed'] : []),
    ...(isDisputed(node) ? ['disputed'] : []),
    ...(isLinked(node) ? ['linked'] : []),
  ];
  return parts.join('.');
}
