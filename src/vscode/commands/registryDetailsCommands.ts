import * as vscode from 'vscode';
import type { ExternalLinks, RegistryEntity, RegistryRole } from '../../core/index';
import {
  editEntity,
  findRegistryEntity,
  parseLinks,
  parseRole,
  printLinks,
  printRole,
  updateRegistryEntity,
} from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { changeRegistry } from './registryReach';
import { registryTarget, requireEntities, requireRegistered } from './registryTarget';
import type { CommandServices } from '../acting/target';
import { isProgram } from '../acting/target';

/** What the registry says of somebody: roles with their dates, and ids elsewhere. */
export function registerRegistryDetailsCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.editRoles, (...args) => editRoles(services, args)),
    registerCommand(log, commandIds.editLinks, (...args) => editLinks(services, args)),
  );
}

/** Arguments of a program: `uri, id, roles`, where the id is one of the registry, or of an entity of the article that is linked to it. */
async function editRoles(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const { reach, from, id } = await registryTarget(services, args);
  const entity = requireRegistered(reach.knowledge.registry.content, requireLinked(id));
  const roles = isProgram(args) ? toRoles(args[2]) : await askRoles(entity);
  if (roles === undefined) return;
  await changeRegistry(services, reach, from, (registry) => {
    requireRegistered(registry, entity.id);
    return updateRegistryEntity(registry, entity.id, { roles: [...roles] });
  });
}

async function askRoles({ name, roles = [] }: RegistryEntity): Promise<readonly RegistryRole[] | undefined> {
  const before = roles.map(printRole);
  const input = await vscode.window.showInputBox({
    title: vscode.l10n.t('Roles of {0}', name),
    prompt: vscode.l10n.t(
      'Parted by semicolons, with dates where you know them: Mayor of Ulm (2016 – 2022-05); Senator (2023 –)',
    ),
    value: before.join('; '),
  });
  if (input === undefined) return undefined;
  // What nobody touched stays as it is, with keys that only its writer knows.
  return input.split(';').flatMap((line) => roles[before.indexOf(line.trim())] ?? parseRole(line) ?? []);
}

/**
 * External ids of an entity: those of the registry where it is linked, else those that the article's annotations have. Arguments of a program:
 * `uri, id, links`.
 */
async function editLinks(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const { reach, from, id, target } = await registryTarget(services, args);
  const known = id === undefined ? undefined : findRegistryEntity(reach.knowledge.registry.content, id);
  const entity = known ?? (target && requireEntities(target)[0]);
  if (entity === undefined) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  const links = isProgram(args) ? toLinks(args[2]) : await askLinks(entity.name, entity.links ?? {});
  if (links === undefined) return;
  if (known !== undefined) {
    await changeRegistry(services, reach, from, (registry) => {
      requireRegistered(registry, known.id);
      return updateRegistryEntity(registry, known.id, { links: { ...links } });
    });
  } else if (target !== undefined) await changeArticle(target.article, (desk) => editEntity(desk, entity.id, { links }));
}

async function askLinks(name: string, links: ExternalLinks): Promise<ExternalLinks | undefined> {
  const input = await vscode.window.showInputBox({
    title: vscode.l10n.t('External ids of {0}', name),
    prompt: vscode.l10n.t('Parted by semicolons, as in: wikidata: Q56226; viaf: 23719460; https://example.org/about'),
    value: printLinks(links),
    validateInput: (line) => {
      const parsed = parseLinks(line);
      return 'wrong' in parsed
        ? vscode.l10n.t('“{0}” is no id. Write a source, a colon and the id: wikidata: Q56226', parsed.wrong)
        : undefined;
    },
  });
  const parsed = input === undefined ? undefined : parseLinks(input);
  return parsed !== undefined && 'links' in parsed ? parsed.links : undefined;
}

function requireLinked(id: string | undefined): string {
  if (id !== undefined) return id;
  throw new ReaderError(vscode.l10n.t('Roles with dates are kept in the registry. Put the cursor on a name and add it first.'), {
    label: vscode.l10n.t('Add to Registry'),
    run: () => vscode.commands.executeCommand(commandIds.promoteEntity),
  });
}

function toRoles(value: unknown): readonly RegistryRole[] {
  const isText = (each: unknown): boolean => each === undefined || typeof each === 'string';
  const isRole = (each: unknown): each is RegistryRole =>
    typeof each === 'object' &&
    each !== null &&
    'text' in each &&
    typeof each.text === 'string' &&
    isText('from' in each ? each.from : undefined) &&
    isText('to' in each ? each.to : undefined);
  if (Array.isArray(value) && value.every(isRole)) return value;
  throw new TypeError('The third argument must be a list of roles {text, from?, to?}.');
}

function toLinks(value: unknown): ExternalLinks {
  if (typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string'))
    return value as ExternalLinks;
  throw new TypeError('The third argument must be an object of ids by the name of their source.');
}
