import * as vscode from 'vscode';
import type { SidecarState } from '../core/index';

/** What package.json's `when` clauses ask for. */
export interface ContextKeys {
  /** The active editor shows an article. */
  'articleAnnotator.isArticle': boolean;
  /** There is an article for the views to show. */
  'articleAnnotator.hasArticle': boolean;
  /** That article has people, organizations, quotes, suggested or not: only without them an empty view means something. */
  'articleAnnotator.hasPeople': boolean;
  'articleAnnotator.hasOrganizations': boolean;
  'articleAnnotator.hasQuotes': boolean;
  'articleAnnotator.detection': 'pending' | 'done' | 'failed' | 'off';
  /** How the annotations file of that article stands; `none` without an article too. */
  'articleAnnotator.annotationsFile': SidecarState['kind'];
  /** The views show only what fits what was typed. */
  'articleAnnotator.isFiltered': boolean;
  'articleAnnotator.order': 'place' | 'name' | 'count';
  /** Single keys decide on suggestions. */
  'articleAnnotator.reviewing': boolean;
  'articleAnnotator.canUndo': boolean;
  'articleAnnotator.canRedo': boolean;
}

export async function setContextKey<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}
