import * as vscode from 'vscode';
import type { Entity, RegistryContent, RegistryEntity, RegistryReach } from '../../core/index';
import { findRegistryEntity } from '../../core/index';
import { ReaderError } from '../acting/readerError';
import { registryReach } from './registryReach';
import type { CommandServices, Target } from '../acting/target';
import { isProgram, requireEntity, requireIds, resolveTarget, targetEntities } from '../acting/target';

/** Whom of the registry a command is about. */
export interface RegistryTarget {
  readonly reach: RegistryReach;
  /** The article, or the registry itself. */
  readonly from: vscode.Uri;
  /** Of the registry; undefined where nobody is named, or somebody whom the registry does not know. */
  readonly id: string | undefined;
  readonly target?: Target;
}

/** Whom of the registry a command is about: the second argument of a program, else whoever is named at the cursor or selected in a view. */
export async function registryTarget(services: CommandServices, args: readonly unknown[]): Promise<RegistryTarget> {
  const registry = registryMeant(services, args);
  if (registry !== undefined) {
    const reach = registryReach(services, registry);
    return { reach, from: registry, id: isProgram(args) ? toText(args[1], ID_WANTED) : undefined };
  }
  const target = await resolveTarget(services, args);
  const reach = await readReach(services, target);
  const [entity] = targetEntities(target);
  const named = entity?.entity ?? target.ids.find((id) => findRegistryEntity(reach.knowledge.registry.content, id) !== undefined);
  return { reach, from: target.article.document.uri, id: named, target };
}

const ID_WANTED = 'The second argument must be an id of the registry.';

/** The registry as it is on disk now. */
export async function readReach(services: CommandServices, { article }: Target): Promise<RegistryReach> {
  const reach = registryReach(services, article.document.uri);
  await services.knowledge.whenSettled(article.document.uri);
  return reach;
}

/** All whom a command is about. Throws a ReaderError where nobody is named. */
export function requireEntities(target: Target): readonly [Entity, ...Entity[]] {
  requireIds(target);
  return [requireEntity(target), ...targetEntities(target).slice(1)];
}

/** Throws a ReaderError where the registry has no such entity. */
export function requireRegistered(registry: RegistryContent, id: string): RegistryEntity {
  const entity = findRegistryEntity(registry, id);
  if (entity === undefined) throw new ReaderError(vscode.l10n.t('The registry has no entry “{0}”.', id));
  return entity;
}

/** An argument that must be text; the message is for the programmer. */
export function toText(value: unknown, message: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(message);
}

/** The registry's own URI where a program names it, or the reader is in it; undefined where an article is meant. */
export function registryMeant({ knowledge }: CommandServices, [first]: readonly unknown[]): vscode.Uri | undefined {
  const at = first ?? vscode.window.activeTextEditor?.document.uri;
  return at instanceof vscode.Uri && knowledge.for(at)?.registry.uri === at.toString() ? at : undefined;
}
