import * as vscode from 'vscode';
import type { AnnotationSet } from '../core/index';
import type { ArticleSessions } from './articles/articleSessions';

/** What `activate` returns, for other extensions. Spans are UTF-16 offsets into the document's text. */
export interface ArticleAnnotatorApi {
  /** Everything annotated in an article and suggested for it, once no work is pending. Opens and reads the article where needed. */
  getAnnotations(uri: vscode.Uri): Promise<AnnotationSet>;
  /** Resolves when no work is pending for the article: its sidecar is read and written, its text looked at. */
  whenSettled(uri: vscode.Uri): Promise<void>;
  readonly onDidChangeAnnotations: vscode.Event<vscode.Uri>;
}

export function createApi(sessions: ArticleSessions): ArticleAnnotatorApi & { dispose(): void } {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const subscription = sessions.onDidChange(({ article, change }) => {
    if (change === 'annotations') changed.fire(article.document.uri);
  });
  return {
    async getAnnotations(uri) {
      const { session } = await sessions.ensure(uri);
      await session.whenSettled();
      return session.annotations;
    },
    async whenSettled(uri) {
      await (await sessions.ensure(uri)).session.whenSettled();
    },
    onDidChangeAnnotations: changed.event,
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };
}
