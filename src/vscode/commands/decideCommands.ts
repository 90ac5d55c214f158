import * as vscode from 'vscode';
import { confirm, confirmAll, reject, remove, suggestionIds } from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle, requireWritable, saved } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { registryError } from './registryReach';
import { registryMeant } from './registryTarget';
import { steppedHere } from './steppedHere';
import { say } from '../acting/say';
import type { CommandServices } from '../acting/target';
import { requireIds, resolveArticle, resolveTarget } from '../acting/target';

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
      say(vscode.l10n.t('{0} suggestions confirmed.', count));
    }),
    registerCommand(log, commandIds.undo, async (...args) => step(services, args, 'undo')),
    registerCommand(log, commandIds.redo, async (...args) => step(services, args, 'redo')),
  );
}

async function step(services: CommandServices, args: readonly unknown[], way: 'undo' | 'redo'): Promise<void> {
  const registry = registryMeant(services, args);
  const article = registry === undefined ? await resolveArticle(services, args) : undefined;
  if (article !== undefined) await requireWritable(article);
  const at = registry ?? article?.document.uri;
  const done = at !== undefined && (await steppedHere(way, () => stepped(services, at, way)));
  if (!done)
    throw new ReaderError(
      way === 'undo'
        ? vscode.l10n.t('There is no annotation change to undo.')
        : vscode.l10n.t('There is no annotation change to redo.'),
    );
  // A step may reach over several articles.
  await Promise.all(services.sessions.all.map(({ session }) => saved(session)));
}

/** Where others changed the same in the registry since, that is said with a way to go there. */
async function stepped(services: CommandServices, at: vscode.Uri, way: 'undo' | 'redo'): Promise<boolean> {
  try {
    return await services.undo[way](at.toString());
  } catch (error) {
    throw registryError(services, at, error) ?? error;
  }
}
