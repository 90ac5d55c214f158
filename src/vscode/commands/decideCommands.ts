import * as vscode from 'vscode';
import { confirm, confirmAll, reject, remove, suggestionIds } from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle, requireWritable, saved } from './changeArticle';
import { ReaderError, registerCommand } from './commandRunner';
import { steppedHere } from './steppedHere';
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
  const done = await steppedHere(way, () => article.session[way]());
  if (!done)
    throw new ReaderError(
      way === 'undo'
        ? vscode.l10n.t('There is no annotation change to undo.')
        : vscode.l10n.t('There is no annotation change to redo.'),
    );
  await saved(article.session);
}
