import * as vscode from 'vscode';
import type { AnnotationSet, Range, Span } from '../../../core/index';
import type { OpenArticle } from '../../articles/articleSessions';
import type { Services } from '../../services';

/** What a provider is asked about: an article and what is annotated in it now. */
export interface AskedArticle extends OpenArticle {
  readonly annotations: AnnotationSet;
}

/** The article that a document is; undefined for any other document. */
export function articleOf({ sessions }: Pick<Services, 'sessions'>, document: vscode.TextDocument): AskedArticle | undefined {
  const article = sessions.get(document.uri);
  return article && { ...article, annotations: article.session.annotations };
}

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
