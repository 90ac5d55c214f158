import * as vscode from 'vscode';
import type { ArticleSession } from '../../core/index';
import { confirm, confirmAll, fileName, reject, remove, suggestionIds, UndoBlocked } from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle, requireWritable, saved } from './changeArticle';
import { ReaderError, registerCommand } from './commandRunner';
import type { CommandServices } from './target';
import { requireIds, resolveArticle, resolveTarget } from './target';

/** The reader's yes and no, and taking them back. Each takes `uri, ids` from a program. */
export function registerDecideCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.confirm, async (...args) => {
      const target = await resolveTarget(services, args);
      await changeArticle(target.article, (desk) => confirm(desk, requireIds(target)));
    }),
    registerCommand(log, commandIds.reject, async (...args) => {
      const target = await resolveTarget(services, args);
      await changeArticle(target.article, (desk) => reject(desk, requireIds(target), target.article.session.newId));
    }),
    registerCommand(log, commandIds.remove, async (...args) => {
      const target = await resolveTarget(services, args);
      const removed = await changeArticle(target.article, (desk) => remove(desk, requireIds(target)));
      if (!removed) throw new ReaderError(vscode.l10n.t('This is only a suggestion. Reject it to make it go away.'));
    }),
    registerCommand(log, commandIds.confirmAll, async (...args) => {
      const article = await resolveArticle(services, args);
      const count = suggestionIds(article.session.annotations).length;
      if (count === 0) return;
      await changeArticle(article, confirmAll);
      vscode.window.setStatusBarMessage(vscode.l10n.t('{0} suggestions confirmed.', count), 5000);
    }),
    registerCommand(log, commandIds.undo, async (...args) => step(services, args, 'undo')),
    registerCommand(log, commandIds.redo, async (...args) => step(services, args, 'redo')),
  );
}

async function step(services: CommandServices, args: readonly unknown[], way: 'undo' | 'redo'): Promise<void> {
  const article = await resolveArticle(services, args);
  await requireWritable(article);
  const done = await stepped(article.session, way);
  if (!done)
    throw new ReaderError(
      way === 'undo'
        ? vscode.l10n.t('There is no annotation change to undo.')
        : vscode.l10n.t('There is no annotation change to redo.'),
    );
  await saved(article.session);
}

/** What comes first elsewhere is said with a way to go there. */
async function stepped(session: ArticleSession, way: 'undo' | 'redo'): Promise<boolean> {
  try {
    return await session[way]();
  } catch (error) {
    if (!(error instanceof UndoBlocked)) throw error;
    const uri = vscode.Uri.parse(error.uri, true);
    throw new ReaderError(vscode.l10n.t('“{0}” was changed since in the same place. Take that back first.', fileName(uri.path)), {
      label: vscode.l10n.t('Open {0}', fileName(uri.path)),
      run: () => vscode.commands.executeCommand('vscode.open', uri),
    });
  }
}
