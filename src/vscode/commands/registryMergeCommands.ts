import * as vscode from 'vscode';
import type { RegistryEntity, RegistryReach } from '../../core/index';
import { linksTo, linksToMerged, mergeRegistryEntities, splitAlias } from '../../core/index';
import { commandIds } from '../commands';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { pickRegistryEntity } from './pickRegistryEntity';
import { changeRegistry } from './registryReach';
import { registryTarget, requireRegistered, toText } from './registryTarget';
import { say } from '../acting/say';
import type { CommandServices } from '../acting/target';
import { isProgram, toIds } from '../acting/target';

/** One entry of the registry out of several, and several out of one; the articles follow. Each is one step that undo takes back. */
export function registerRegistryMergeCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.mergeRegistryEntities, (...args) => merge(services, args)),
    registerCommand(log, commandIds.splitRegistryEntity, (...args) => split(services, args)),
  );
}

/**
 * Makes entries of the registry one; all articles that are linked to the others follow. Arguments of a program: `uri, keepId, otherIds`, ids
 * of the registry; `uri` may be that of the registry. A reader chooses which one goes into which.
 */
async function merge(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const { reach, from, id } = await registryTarget(services, args);
  const keepOne = id ?? (await pickId(reach, vscode.l10n.t('Which registry entry is there twice?')));
  if (keepOne === undefined) return;
  const kept = requireRegistered(reach.knowledge.registry.content, keepOne);
  const others = isProgram(args)
    ? toIds(args[2], 'The third argument must be a list of ids of the registry.')
    : await pickOther(reach, kept);
  if (others === undefined) return;
  for (const other of others) requireRegistered(reach.knowledge.registry.content, other);
  await changeRegistry(
    services,
    reach,
    from,
    (registry) => {
      for (const each of [keepOne, ...others]) requireRegistered(registry, each);
      return mergeRegistryEntities(registry, keepOne, others);
    },
    () => linksToMerged(reach, keepOne, others),
  );
  say(vscode.l10n.t('The registry has one entry for {0} now.', kept.name));
}

async function pickOther(reach: RegistryReach, kept: RegistryEntity): Promise<readonly string[] | undefined> {
  const { content } = reach.knowledge.registry;
  const picked = await pickRegistryEntity({
    title: vscode.l10n.t('{0} is the same as …', kept.name),
    placeholder: vscode.l10n.t('Its names, roles and links go to {0}, and all articles follow.', kept.name),
    registry: { ...content, entities: content.entities.filter(({ id }) => id !== kept.id) },
    like: { ...kept, aliases: kept.aliases ?? [] },
  });
  return picked === undefined || picked === 'new' ? undefined : [picked.id];
}

/**
 * Gives one name of a registry entry an entry of its own; articles that call the entity by that name follow. Arguments of a program: `uri,
 * registryId, name`. @returns The new id.
 */
async function split(services: CommandServices, args: readonly unknown[]): Promise<string> {
  const { reach, from, id } = await registryTarget(services, args);
  const whole = id ?? (await pickId(reach, vscode.l10n.t('Which registry entry has a name that is somebody else’s?')));
  if (whole === undefined) return '';
  const entity = requireRegistered(reach.knowledge.registry.content, whole);
  const name = isProgram(args) ? toText(args[2], 'The third argument must be a name.') : await pickName(entity);
  if (name === undefined) return '';
  let made = '';
  await changeRegistry(
    services,
    reach,
    from,
    (registry) => {
      const parted = splitAlias(registry, whole, name);
      if (parted === undefined)
        throw new ReaderError(vscode.l10n.t('“{0}” is no other name of {1} in the registry.', name, entity.name));
      made = parted.id;
      return parted.registry;
    },
    () => linksTo(reach, new Map([[whole, made]]), ({ name: called }) => called === name),
  );
  say(vscode.l10n.t('{0} has an entry of its own in the registry now.', name));
  return made;
}

async function pickName({ name, aliases = [] }: RegistryEntity): Promise<string | undefined> {
  if (aliases.length === 0) throw new ReaderError(vscode.l10n.t('The registry has no other name of {0} to split off.', name));
  return vscode.window.showQuickPick([...aliases], { title: vscode.l10n.t('Which name is not {0}, but somebody else?', name) });
}

async function pickId({ knowledge }: RegistryReach, title: string): Promise<string | undefined> {
  const { content } = knowledge.registry;
  if (content.entities.length === 0) throw new ReaderError(vscode.l10n.t('The registry is empty. Add somebody to it first.'));
  const placeholder = vscode.l10n.t('Type part of a name, or initials.');
  const picked = await pickRegistryEntity({ title, placeholder, registry: content });
  return picked === 'new' ? undefined : picked?.id;
}
