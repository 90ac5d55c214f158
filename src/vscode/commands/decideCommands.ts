import * as vscode from 'vscode';
import { confirm, confirmAll, fileName, reject, remove, suggestionIds, UndoBlocked } from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle, requireWritable, saved } from './changeArticle';
import { ReaderError, registerCommand } from './commandRunner';
import { registryError } from './registryReach';
import { registryMeant } from './registryTarget';
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
  const registry = registryMeant(services, args);
  const article = registry === undefined ? await resolveArticle(services, args) : undefined;
  if (article !== undefined) await requireWritable(article);
  const done = await stepped(services, registry ?? article?.document.uri, way);
  if (!done)
    throw new ReaderError(
      way === 'undo'
        ? vscode.l10n.t('There is no annotation change to undo.')
        : vscode.l10n.t('There is no annotation change to redo.'),
    );
  // A step may reach over several articles.
  await Promise.all(services.sessions.all.map(({ session }) => saved(session)));
}

/** What comes first elsewhere is said with a way to go there, what the registry has otherwise by now too. */
async function stepped(services: CommandServices, at: vscode.Uri | undefined, way: 'undo' | 'redo'): Promise<boolean> {
  if (at === undefined) return false;
  try {
    return await services.undo[way](at.toString());
  } catch (error) {
    if (!(error instanceof UndoBlocked)) throw registryError(services, at, error) ?? error;
    const uri = vscode.Uri.parse(error.uri, true);
    throw new ReaderError(vscode.l10n.t('“{0}” was changed since in the same place. Take that back first.', fileName(uri.path)), {
      label: vscode.l10n.t('Open {0}', fileName(uri.path)),
      run: () => vscode.commands.executeCommand('vscode.open', uri),
    });
  }
}
