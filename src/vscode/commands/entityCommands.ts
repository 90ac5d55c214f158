import * as vscode from 'vscode';
import type { AnnotationSet, Entity, EntityEdit, EntityKind } from '../../core/index';
import { changeKind, editEntity, entitiesOf, findMention, mergeEntities, otherKind, splitMention } from '../../core/index';
import { commandIds } from '../commands';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import type { CommandServices } from '../acting/target';
import { isProgram, requireEntity, requireId, resolveTarget, targetEntities, toIds } from '../acting/target';

/** What is known of people and organizations, and who is the same as whom. */
export function registerEntityCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  const edit =
    (field: 'name' | 'role' | 'notes' | 'aliases') =>
    (...args: readonly unknown[]) =>
      editField(services, field, args);
  return vscode.Disposable.from(
    registerCommand(log, commandIds.editEntity, async (...args) => {
      const target = await resolveTarget(services, args);
      const entity = requireEntity(target);
      await changeArticle(target.article, (desk) => editEntity(desk, entity.id, toEdit(args[2])));
    }),
    registerCommand(log, commandIds.renameEntity, edit('name')),
    registerCommand(log, commandIds.editRole, edit('role')),
    registerCommand(log, commandIds.editAliases, edit('aliases')),
    registerCommand(log, commandIds.editNotes, edit('notes')),
    registerCommand(log, commandIds.changeKind, (...args) => changeKindOf(services, args)),
    registerCommand(log, commandIds.mergeEntities, (...args) => merge(services, args)),
    registerCommand(log, commandIds.splitMention, (...args) => split(services, args)),
  );
}

async function editField(
  services: CommandServices,
  field: 'name' | 'role' | 'notes' | 'aliases',
  args: readonly unknown[],
): Promise<void> {
  const target = await resolveTarget(services, args);
  const entity = requireEntity(target);
  await requireWritable(target.article);
  const prompts = {
    name: vscode.l10n.t('Name of {0}', entity.name),
    role: vscode.l10n.t('Role of {0}, as the article says it', entity.name),
    aliases: vscode.l10n.t('Other names of {0}, separated by semicolons', entity.name),
    notes: vscode.l10n.t('Notes on {0}', entity.name),
  };
  const value = field === 'aliases' ? entity.aliases.join('; ') : (entity[field] ?? '');
  const input = await vscode.window.showInputBox({ prompt: prompts[field], value });
  if (input === undefined || input === value) return;
  if (field === 'name' && input.trim() === '') throw new ReaderError(vscode.l10n.t('A name cannot be empty.'));
  const edit: EntityEdit = field === 'aliases' ? { aliases: input.split(';') } : { [field]: input.trim() };
  await changeArticle(target.article, (desk) => editEntity(desk, entity.id, edit));
}

/** Arguments of a program: `uri, id, kind`; from the interface the other kind is meant. */
async function changeKindOf(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const id = requireId(target);
  const entity = requireEntity(target);
  const kind = isProgram(args) ? toKind(args[2]) : otherKind(entity.kind);
  await changeArticle(target.article, (desk) => changeKind(desk, id, kind, target.article.session.newId));
}

/** Arguments of a program: `uri, keepId, otherIds`. From a view: the first of the selected ones is kept, or a quick pick asks. */
async function merge(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const { annotations } = target.article.session;
  const keep = requireEntity(target);
  const selected = targetEntities(target).slice(1);
  await requireWritable(target.article);
  const others = isProgram(args)
    ? toIds(args[2], 'The third argument must be a list of ids.')
    : selected.length > 0
      ? selected.map(({ id }) => id)
      : undefined;
  if (others !== undefined) {
    await changeArticle(target.article, (desk) => mergeEntities(desk, keep.id, others));
    return;
  }
  const picked = await askEntity(annotations, keep);
  // The reader says "this one is that one": the picked one is the better known.
  if (picked !== undefined) await changeArticle(target.article, (desk) => mergeEntities(desk, picked.id, [keep.id]));
}

/** Arguments of a program: `uri, mentionId`. @returns The id of the new entity. */
async function split(services: CommandServices, args: readonly unknown[]): Promise<string> {
  const target = await resolveTarget(services, args);
  const mentionId = requireId(target);
  if (findMention(target.article.session.annotations, mentionId) === undefined) {
    throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  }
  let id = '';
  await changeArticle(target.article, (desk) => {
    const annotated = splitMention(desk, mentionId);
    id = annotated?.id ?? '';
    return annotated?.stored ?? desk.stored;
  });
  return id;
}

function toKind(value: unknown): EntityKind {
  if (value === 'person' || value === 'organization') return value;
  throw new TypeError('The kind must be "person" or "organization".');
}

function toEdit(value: unknown): EntityEdit {
  if (typeof value !== 'object' || value === null) throw new TypeError('The edit must be an object.');
  const { name, role, notes, aliases, links } = value as Readonly<Record<keyof EntityEdit, unknown>>;
  const isText = (each: unknown): boolean => each === undefined || typeof each === 'string';
  const isTexts = (each: unknown): boolean =>
    each === undefined || (Array.isArray(each) && each.every((item) => typeof item === 'string'));
  const isLinks = (each: unknown): boolean =>
    each === undefined ||
    (typeof each === 'object' && each !== null && Object.values(each).every((item) => typeof item === 'string'));
  if (![name, role, notes].every(isText) || !isTexts(aliases) || !isLinks(links)) {
    throw new TypeError('The edit may hold name, role and notes (text), aliases (a list of texts) and links (texts by name).');
  }
  return value;
}

async function askEntity(annotations: AnnotationSet, entity: Entity): Promise<Entity | undefined> {
  const others = entitiesOf(annotations).filter(({ id }) => id !== entity.id);
  const sameKindFirst = [...others].sort((a, b) => Number(b.kind === entity.kind) - Number(a.kind === entity.kind));
  const items = sameKindFirst.map((other) => ({
    label: `${other.kind === 'person' ? '$(person)' : '$(organization)'} ${other.name}`,
    description: other.role ?? '',
    entity: other,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('{0} is the same as …', entity.name),
    matchOnDescription: true,
  });
  return picked?.entity;
}
