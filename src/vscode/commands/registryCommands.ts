import * as vscode from 'vscode';
import { addNever, findMention, isEmptyRegistryChange, registryPart } from '../../core/index';
import { commandIds } from '../commands';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { registryError } from './registryReach';
import { say } from '../acting/say';
import type { CommandServices } from '../acting/target';
import { requireIds, resolveTarget } from '../acting/target';

/** What readers decide for all articles: kept in the registry, where it can be read and taken back. */
export function registerRegistryCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(registerCommand(log, commandIds.neverSuggest, (...args) => neverSuggest(services, args)));
}

/** Arguments of a program: `uri, ids` of mentions. Their words are no names in any article from now on. */
async function neverSuggest(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const { document, session } = target.article;
  const texts = requireIds(target).flatMap((id) => findMention(session.annotations, id)?.mention.text ?? []);
  if (texts.length === 0) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  const knowledge = services.knowledge.for(document.uri);
  if (knowledge === undefined)
    throw new ReaderError(vscode.l10n.t('Save the article first: names that are none are kept in a file beside it.'));
  try {
    const change = await knowledge.changeRegistry((before) => texts.reduce((content, text) => addNever(content, text), before));
    if (!isEmptyRegistryChange(change))
      services.undo.push({ parts: [registryPart(knowledge, change)], from: [document.uri.toString()] });
  } catch (error) {
    throw registryError(services, document.uri, error) ?? error;
  }
  say(vscode.l10n.t('“{0}” is not suggested again in any article.', texts.join('”, “')));
}
