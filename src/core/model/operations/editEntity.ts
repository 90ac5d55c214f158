import type { EntityKind } from '../annotation';
import { type AnnotationSet, findEntity, findMention, withEntity, withoutEntity } from '../annotationSet';
import { distinctNames } from '../distinctNames';
import type { Entity } from '../entity';
import { annotateAs, nameBy } from './annotate';
import { mergedAliases } from './mergedAliases';
import { mergedSpeaker } from './mergedSpeaker';
import { byReader, type Desk, promoteEntity } from './promote';
import { remove } from './remove';

/** What a reader may write on an entity. An empty role or note clears it. */
export interface EntityEdit {
  readonly name?: string;
  readonly role?: string;
  readonly aliases?: readonly string[];
  readonly notes?: string;
  readonly links?: Readonly<Record<string, string>>;
}

/** Edits what is known of an entity. A name that is replaced stays as an alias, since the article still uses it. */
export function editEntity(desk: Desk, entityId: string, edit: EntityEdit): AnnotationSet {
  const stored = promoteEntity(desk, entityId);
  const entity = findEntity(stored, entityId);
  if (entity === undefined) return desk.stored;
  const name = edit.name?.trim() ? edit.name.trim() : entity.name;
  const aliases = distinctNames([...(edit.aliases ?? entity.aliases), ...(name === entity.name ? [] : [entity.name])], name);
  const { role: oldRole, notes: oldNotes, ...rest } = entity;
  const role = edit.role ?? oldRole;
  const notes = edit.notes ?? oldNotes;
  return withEntity(stored, {
    ...rest,
    name,
    aliases,
    ...(role === undefined || role === '' ? {} : { role }),
    ...(notes === undefined || notes === '' ? {} : { notes }),
    ...(edit.links === undefined ? {} : { links: edit.links }),
  });
}

/** Makes several entities one: `keepId` takes over the mentions, names, roles and quotes of the others. */
export function mergeEntities(desk: Desk, keepId: string, otherIds: readonly string[]): AnnotationSet {
  const others = otherIds.filter((id) => id !== keepId);
  return others.reduce((stored, id) => mergeTwo({ ...desk, stored }, keepId, id), promoteEntity(desk, keepId));
}

/** Turns an entity, or the entity of one mention for that mention alone, into the other kind. */
export function changeKind(desk: Desk, id: string, kind: EntityKind, newId: () => string): AnnotationSet {
  const stored = promoteEntity(desk, id);
  const entity = findEntity(stored, id);
  if (entity !== undefined) {
    if (entity.kind === kind) return desk.stored;
    const mentions = (findEntity(desk.view, id) ?? entity).mentions.map(
      (mention) => ({ ...byReader(mention), status: 'confirmed' }) as const,
    );
    return withEntity(stored, { ...entity, kind, mentions });
  }
  const found = findMention(desk.view, id);
  if (found === undefined || found.entity.kind === kind || found.mention.span === null) return desk.stored;
  const { span, text } = found.mention;
  const name = nameBy(found.mention, found.entity);
  return annotateAs({ ...desk, stored: remove(desk, [id]) }, kind, { span, text, name }, newId).stored;
}

function mergeTwo(desk: Desk, keepId: string, otherId: string): AnnotationSet {
  const keep = findEntity(desk.stored, keepId);
  const other = findEntity(desk.stored, otherId) ?? findEntity(desk.view, otherId);
  if (keep === undefined || other === undefined) return desk.stored;
  const ownMentions = findEntity(desk.stored, otherId)?.mentions ?? [];
  const merged: Entity = {
    ...other,
    ...keep,
    aliases: mergedAliases(keep, other),
    mentions: [...keep.mentions, ...ownMentions],
  };
  const stored = withEntity(withoutEntity(desk.stored, otherId), merged);
  const isOther = (id: string): boolean => id === otherId;
  const quotes = stored.quotes.map((quote) => {
    const speaker = quote.speaker === null ? null : mergedSpeaker(quote.speaker, keepId, isOther);
    return speaker === quote.speaker ? quote : { ...quote, speaker };
  });
  return { ...stored, quotes };
}
