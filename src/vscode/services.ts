import type * as vscode from 'vscode';
import type { Clock, Files, UndoStack } from '../core/index';
import type { ArticleSessions } from './articles/articleSessions';
import type { ChannelLog } from './log';
import type { WorkspaceKnowledge } from './workspace/workspaceKnowledge';

/** What features are given; they hold no state of their own. */
export interface Services {
  readonly extensionUri: vscode.Uri;
  readonly sessions: ArticleSessions;
  /** Registry and index across articles. */
  readonly knowledge: WorkspaceKnowledge;
  readonly files: Files;
  readonly clock: Clock;
  /** What readers did, over articles and registries. */
  readonly undo: UndoStack;
  readonly log: ChannelLog;
}
