import * as vscode from 'vscode';
import type { AnnotationSet, ArticleSession, Desk, UndoPart } from '../../core/index';
import type { ArticleSessions, OpenArticle } from '../articles/articleSessions';
import type { Services } from '../services';
import { ReaderError } from './readerError';
import { commandIds } from '../commands';
import { reasonOf } from '../wording/reasonOf';
import { openFileAction } from './openFileAction';

/** Throws a ReaderError that says why annotations cannot be changed now and what to do about it. */
export async function requireWritable({ session, document }: OpenArticle): Promise<void> {
  if (session.readOnly === 'loading') await session.whenSettled();
  const sidecar = session.sidecarUri === undefined ? undefined : vscode.Uri.parse(session.sidecarUri, true);
  const open = sidecar && openFileAction(vscode.l10n.t('Open Annotations File'), sidecar);
  switch (session.readOnly) {
    case undefined:
      return;
    case 'loading':
      throw new ReaderError(vscode.l10n.t('The annotations of this article are still being read.'));
    case 'nowhereToSave':
      if (!document.isUntitled) throw new ReaderError(vscode.l10n.t('This view of the article is read-only.'));
      throw new ReaderError(vscode.l10n.t('Save the article first: its annotations are kept in a file beside it.'), {
        label: vscode.l10n.t('Save…'),
        run: () => vscode.commands.executeCommand('workbench.action.files.save'),
      });
    case 'invalid':
      if (sidecar !== undefined && isConflict(session))
        throw new ReaderError(
          vscode.l10n.t('Git left two versions in the annotations file. Nothing is changed until they are joined.'),
          {
            label: vscode.l10n.t('Join Both Versions'),
            run: () => vscode.commands.executeCommand(commandIds.joinVersions, sidecar),
          },
        );
      throw new ReaderError(vscode.l10n.t('The annotations file has errors. Nothing is changed until they are mended.'), open);
    case 'newer':
      throw new ReaderError(
        vscode.l10n.t('The annotations file was written by a newer version of Article Annotator and is read-only here.'),
        open,
      );
    case 'unreadable':
      throw new ReaderError(vscode.l10n.t('The annotations file cannot be read: {0}', unreadableReason(session)));
  }
}

/** Carries an operation out on an article and saves it; resolves when it is on disk or the failure is shown. */
export async function changeArticle(article: OpenArticle, operation: (desk: Desk) => AnnotationSet): Promise<boolean> {
  await requireWritable(article);
  const changed = article.session.change(operation);
  await saved(article.session);
  return changed;
}

/** What is to be done to one of several articles. */
export interface ArticleOperation {
  readonly article: OpenArticle;
  readonly operation: (desk: Desk) => AnnotationSet;
}

/** What a step has besides the articles that it changes. */
export interface OtherParts {
  /** Done already, on registries and files. */
  readonly parts?: readonly UndoPart[];
  /** Articles from which it can be undone too, though it changes nothing in them. */
  readonly from?: readonly vscode.Uri[];
}

/**
 * Carries operations out on several articles as one step, which one undo in any of them takes back, and saves; what an import, or whatever else
 * reaches over articles, calls. Nothing is done where one of them cannot be changed.
 *
 * @returns How many articles changed.
 */
export async function changeArticles(
  { undo }: Pick<Services, 'undo'>,
  operations: readonly ArticleOperation[],
  { parts = [], from = [] }: OtherParts = {},
): Promise<number> {
  for (const { article } of operations) await requireWritable(article);
  const changed = operations.flatMap(({ article, operation }) => {
    const part = article.session.changePart(operation);
    return part === undefined ? [] : [{ article, part }];
  });
  undo.push({ parts: [...parts, ...changed.map(({ part }) => part)], from: from.map((uri) => uri.toString()) });
  await Promise.all(changed.map(({ article }) => saved(article.session)));
  return changed.length;
}

/** The article at a URI, opened where it is not. Throws a ReaderError where its annotations cannot be changed. */
export async function writableArticle(sessions: ArticleSessions, uri: string): Promise<OpenArticle> {
  const article = await sessions.ensure(vscode.Uri.parse(uri, true));
  await requireWritable(article);
  return article;
}

/** Waits until changes are on disk. A failure keeps them in memory, and is the reader's to know. */
export async function saved(session: ArticleSession): Promise<void> {
  await session.whenSaved();
  const { saveError } = session.status;
  if (saveError !== undefined) {
    throw new ReaderError(
      vscode.l10n.t(
        'The annotations could not be saved: {0} They are kept here and will be saved with the next change.',
        reasonOf(saveError),
      ),
      {
        label: vscode.l10n.t('Try Again'),
        run: () => vscode.commands.executeCommand(commandIds.saveAgain, vscode.Uri.parse(session.uri, true)),
      },
    );
  }
}

const isConflict = ({ status: { sidecar } }: ArticleSession): boolean =>
  sidecar.kind === 'invalid' && sidecar.problems.some(({ code }) => code === 'conflict');

const unreadableReason = ({ status }: ArticleSession): string =>
  status.sidecar.kind === 'unreadable' ? status.sidecar.reason : '';
