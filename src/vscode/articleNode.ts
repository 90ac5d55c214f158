import type * as vscode from 'vscode';

/** What a node of the views stands for; commands act on these. */
export interface ArticleNode {
  readonly articleUri: vscode.Uri;
  /** Ids of the entities, mentions or quotes that the node stands for. */
  readonly ids: readonly string[];
}

export function isArticleNode(value: unknown): value is ArticleNode {
  return typeof value === 'object' && value !== null && 'articleUri' in value && 'ids' in value && Array.isArray(value.ids);
}
