import * as vscode from 'vscode';
import type { ArticleLinks, Entity, RegistryEntity, RegistryReach } from '../../core/index';
import { learnFrom, promoteToRegistry, registryEntitiesNamed, withoutLink } from '../../core/index';
import { commandIds } from '../commands';
import { requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { pickRegistryEntity } from './pickRegistryEntity';
import { changeRegistry, registryReach } from './registryReach';
import { readReach, requireEntities, requireRegistered, toText } from './registryTarget';
import { say } from '../acting/say';
import type { CommandServices, Target } from '../acting/target';
import { isProgram, resolveTarget } from '../acting/target';

/** Who of an article is who in the registry. Each is one step that undo takes back. */
export function registerLinkCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.promoteEntity, (...args) => promote(services, args)),
    registerCommand(log, commandIds.linkEntity, (...args) => link(services, args)),
    registerCommand(log, commandIds.unlinkEntity, (...args) => unlink(services, args)),
  );
}

/** Arguments of a program: `uri, ids` of entities. @returns Their ids in the registry. */
async function promote(services: CommandServices, args: readonly unknown[]): Promise<readonly string[]> {
  const target = await resolveTarget(services, args);
  const entities = requireEntities(target);
  const [only] = entities;
  await requireWritable(target.article);
  const reach = await readReach(services, target);
  const namesakes = entities.length > 1 ? [] : namesakesOf(reach, only);
  if (!isProgram(args) && namesakes.length > 0) return [await chooseLink(services, target, reach, only)];
  return promoteAll(services, target, reach, entities);
}

/** @param isNew For new entries also of those that are linked to one. */
async function promoteAll(
  services: CommandServices,
  target: Target,
  reach: RegistryReach,
  entities: readonly Entity[],
  isNew = false,
): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  await changeRegistry(
    services,
    reach,
    target.article.document.uri,
    (before) => {
      const registered: string[] = [];
      const after = entities.reduce((registry, entity) => {
        const { registry: next, id } = promoteToRegistry(registry, isNew ? withoutLink(entity) : entity);
        registered.push(id);
        return next;
      }, before);
      ids = registered;
      return after;
    },
    () => linksOf(target, entities, (n) => ids[n]),
  );
  say(vscode.l10n.t('In the registry now: {0}', entities.map(({ name }) => name).join(', ')));
  return ids;
}

/** Arguments of a program: `uri, entityId, registryId`; a reader chooses. @returns The id in the registry. */
async function link(services: CommandServices, args: readonly unknown[]): Promise<string> {
  const target = await resolveTarget(services, args);
  const [entity] = requireEntities(target);
  await requireWritable(target.article);
  const reach = await readReach(services, target);
  return isProgram(args)
    ? linkTo(services, target, reach, entity, toText(args[2], 'The third argument must be an id of the registry.'))
    : chooseLink(services, target, reach, entity);
}

async function chooseLink(services: CommandServices, target: Target, reach: RegistryReach, entity: Entity): Promise<string> {
  const { content } = reach.knowledge.registry;
  const picked = await pickRegistryEntity({
    title: vscode.l10n.t('Which registry entry is {0}?', entity.name),
    placeholder: vscode.l10n.t('Type part of a name, or initials.'),
    registry: content,
    like: entity,
    offersNew: vscode.l10n.t('Somebody new: add {0} to the registry', entity.name),
  });
  if (picked === undefined) return '';
  if (picked === 'new') {
    const [id = ''] = await promoteAll(services, target, reach, [entity], true);
    return id;
  }
  return linkTo(services, target, reach, entity, picked.id);
}

async function linkTo(
  services: CommandServices,
  target: Target,
  reach: RegistryReach,
  entity: Entity,
  id: string,
): Promise<string> {
  await changeRegistry(
    services,
    reach,
    target.article.document.uri,
    (registry) => {
      requireRegistered(registry, id);
      return learnFrom(registry, id, entity);
    },
    () => linksOf(target, [entity], () => id),
  );
  say(vscode.l10n.t('{0} is linked to the registry.', entity.name));
  return id;
}

/** Arguments of a program: `uri, ids` of entities. The registry keeps what it knows. */
async function unlink(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const linked = requireEntities(target).filter(({ entity }) => entity !== undefined);
  if (linked.length === 0) throw new ReaderError(vscode.l10n.t('This is not linked to the registry.'));
  await requireWritable(target.article);
  const reach = registryReach(services, target.article.document.uri);
  await changeRegistry(
    services,
    reach,
    target.article.document.uri,
    (registry) => registry,
    () => linksOf(target, linked, () => undefined),
  );
  say(vscode.l10n.t('Not linked to the registry any more: {0}', linked.map(({ name }) => name).join(', ')));
}

/** The links of entities of the article to what they are to be linked to. */
function linksOf(
  { article }: Target,
  entities: readonly Entity[],
  idOf: (index: number) => string | undefined,
): readonly ArticleLinks[] {
  const { session } = article;
  if (session.sidecarUri === undefined) return [];
  const links = entities.map(({ id, entity }, n) => ({ entity: id, before: entity, after: idOf(n) }));
  return [{ article: session.uri, sidecar: session.sidecarUri, links: links.filter(({ before, after }) => before !== after) }];
}

const namesakesOf = ({ knowledge }: RegistryReach, { entity: linked, kind, name }: Entity): readonly RegistryEntity[] =>
  registryEntitiesNamed(knowledge.registry.content, [name]).filter((known) => known.kind === kind && known.id !== linked);
