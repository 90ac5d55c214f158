import * as vscode from 'vscode';
import type { ArticleNode } from '../articleNode';
import type { Services } from '../services';

/** The views; `selection` is what is selected in the one that has, or last had, the focus: commands called by key act on it. */
export interface TreeFeature extends vscode.Disposable {
  selection(): readonly ArticleNode[];
}

export function registerTree(_services: Services): TreeFeature {
  return { selection: () => [], dispose: () => vscode.Disposable.from() };
}
