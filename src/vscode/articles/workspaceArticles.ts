import * as vscode from 'vscode';
import type { Files } from '../../core/index';
import { getSetting } from '../settings';
import type { ArticleSessions, OpenArticle } from './articleSessions';
import { isArticle } from './isArticle';
import { isSidecar } from './sidecarUri';

/** What may be read as an article: the files of the setting, and texts that may turn out to be prose. */
const filePatterns = (): string => `{${[...getSetting('articleFiles'), '**/*.article', '**/*.txt', '**/*.md'].join(',')}}`;

/**
 * The articles of the workspace in which some text occurs, those that are not open too: their files are read, and only where the text is found
 * the article is opened, without being shown.
 *
 * @param holds Whether a text is of interest.
 * @returns In the order of their paths, each looked at by the detector.
 */
export async function articlesWith(
  { sessions, files }: { readonly sessions: ArticleSessions; readonly files: Files },
  holds: (text: string) => boolean,
  token?: vscode.CancellationToken,
): Promise<readonly OpenArticle[]> {
  const found = await vscode.workspace.findFiles(filePatterns(), '**/node_modules/**', undefined, token);
  const articles: OpenArticle[] = [];
  for (const uri of found.filter((each) => !isSidecar(each)).sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token?.isCancellationRequested === true) return articles;
    const article = await articleWith(sessions, files, uri, holds);
    if (article !== undefined) articles.push(article);
  }
  return articles;
}

async function articleWith(
  sessions: ArticleSessions,
  files: Files,
  uri: vscode.Uri,
  holds: (text: string) => boolean,
): Promise<OpenArticle | undefined> {
  const open = sessions.get(uri);
  if (open === undefined) {
    const read = await files.read(uri.toString());
    if (read.kind !== 'text' || !holds(read.text)) return undefined;
    if (!(await isArticle(await vscode.workspace.openTextDocument(uri)))) return undefined;
  } else if (!holds(open.session.getText())) return undefined;
  const article = await sessions.ensure(uri);
  await article.session.whenSettled();
  return article;
}
