import { distinctNames } from '../../model/distinctNames';
import type { Entity } from '../../model/entity';
import { foldName } from '../../model/sameName';
import { freeSlug } from '../../model/slug';
import type { RegistryContent, RegistryEntity } from '../../sidecar/schema';

/** The next registry and the id of the entity that was made. */
export interface Registered {
  readonly registry: RegistryContent;
  readonly id: string;
}

/** What may be written on an entity; `undefined` leaves a value as it is, an empty text, list or map clears it. */
export type RegistryEntityEdit = Partial<Omit<RegistryEntity, 'id' | 'name'>> & { readonly name?: string };

export const findRegistryEntity = ({ entities }: RegistryContent, id: string): RegistryEntity | undefined =>
  entities.find((entity) => entity.id === id);

/** The entities that go by one of the names, full names before aliases. A text under an entity's `never` does not count for it. */
export function registryEntitiesNamed(registry: RegistryContent, names: readonly string[]): readonly RegistryEntity[] {
  const wanted = new Set(names.map(foldName));
  const fits = (entity: RegistryEntity, name: string): boolean => wanted.has(foldName(name)) && !holds(entity.never, name);
  const byName = registry.entities.filter((entity) => fits(entity, entity.name));
  const byAlias = registry.entities.filter(
    (entity) => !byName.includes(entity) && (entity.aliases ?? []).some((alias) => fits(entity, alias)),
  );
  return [...byName, ...byAlias];
}

/** Adds an entity under a new id, the slug of its name. */
export function addRegistryEntity(registry: RegistryContent, entity: Omit<RegistryEntity, 'id'>): Registered {
  const taken = new Set(registry.entities.map(({ id }) => id));
  const id = freeSlug(entity.name, (candidate) => taken.has(candidate));
  return { registry: { ...registry, entities: [...registry.entities, cleaned({ ...entity, id })] }, id };
}

/** Writes on an entity. An id that the registry lacks changes nothing. */
export function updateRegistryEntity(registry: RegistryContent, id: string, edit: RegistryEntityEdit): RegistryContent {
  const given = Object.fromEntries(
    Object.entries(edit).filter(([, value]: readonly [string, unknown]) => value !== undefined),
  ) as RegistryEntityEdit;
  return withEntity(registry, id, (entity) => ({
    ...entity,
    ...given,
    name: edit.name?.trim() ? edit.name.trim() : entity.name,
  }));
}

/** Remembers that a text is no name in any article; with an id, that it never means that entity. */
export function addNever(registry: RegistryContent, text: string, id?: string): RegistryContent {
  if (id !== undefined) {
    return withEntity(registry, id, (entity) =>
      holds(entity.never, text) ? entity : { ...entity, never: [...(entity.never ?? []), text] },
    );
  }
  return holds(registry.never, text) ? registry : { ...registry, never: [...registry.never, text] };
}

/** Takes an article's entity into the registry: its names, role, links and notes. One that is linked already is only added to. */
export function promoteToRegistry(registry: RegistryContent, entity: Entity): Registered {
  const { entity: linked } = entity;
  if (linked !== undefined && findRegistryEntity(registry, linked) !== undefined)
    return { registry: learnFrom(registry, linked, entity), id: linked };
  const { kind, name, aliases, role, links, notes, confidential } = entity;
  return addRegistryEntity(registry, {
    kind,
    name,
    aliases: [...aliases],
    roles: role === undefined ? [] : [{ text: role }],
    ...(links === undefined ? {} : { links }),
    ...(notes === undefined ? {} : { notes }),
    ...(confidential === true ? { confidential } : {}),
  });
}

/** Adds what an article knows of an entity and the registry does not: names and links. Part of linking the two; roles stay. */
export function learnFrom(registry: RegistryContent, id: string, { name, aliases, links }: Entity): RegistryContent {
  return withEntity(registry, id, (known) => {
    const names = otherNames([...(known.aliases ?? []), name, ...aliases], known);
    return {
      ...known,
      ...(names.length === (known.aliases ?? []).length ? {} : { aliases: names }),
      ...(links === undefined ? {} : { links: { ...links, ...known.links } }),
    };
  });
}

/**
 * Makes several entities one: `keepId` takes over the names, roles, links, notes and `never` of the others, its own values first. Sidecars
 * that are linked to the others are to be linked to it (`linksTo`).
 */
export function mergeRegistryEntities(registry: RegistryContent, keepId: string, otherIds: readonly string[]): RegistryContent {
  const others = registry.entities.filter(({ id }) => id !== keepId && otherIds.includes(id));
  if (others.length === 0 || findRegistryEntity(registry, keepId) === undefined) return registry;
  const rest = { ...registry, entities: registry.entities.filter((entity) => !others.includes(entity)) };
  return withEntity(rest, keepId, (keep) => others.reduce(mergedTwo, keep));
}

/**
 * Makes an alias an entity of its own, of the same kind. It never means the first one again. Undefined where the entity has no such alias.
 */
export function splitAlias(registry: RegistryContent, id: string, alias: string): Registered | undefined {
  const entity = findRegistryEntity(registry, id);
  if (entity === undefined || !holds(entity.aliases, alias)) return undefined;
  const kept = withEntity(registry, id, (known) => ({ ...known, aliases: without(known.aliases, alias) }));
  return addRegistryEntity(addNever(kept, alias, id), { kind: entity.kind, name: alias });
}

function mergedTwo(keep: RegistryEntity, other: RegistryEntity): RegistryEntity {
  const never = [...(keep.never ?? []), ...(other.never ?? [])];
  const roles = [...(keep.roles ?? [])];
  for (const role of other.roles ?? [])
    if (!roles.some(({ text, from, to }) => text === role.text && from === role.from && to === role.to)) roles.push(role);
  const notes = [keep.notes, other.notes].filter((note) => note !== undefined && note !== '').join('\n');
  const merged = {
    ...other,
    ...keep,
    aliases: [],
    never: distinct(never),
    roles,
    links: { ...other.links, ...keep.links },
    notes,
  };
  const aliases = [...(keep.aliases ?? []), other.name, ...(other.aliases ?? [])];
  return {
    ...merged,
    // What both say together: a name of one is no "never" of the whole.
    never: merged.never.filter((text) => foldName(text) !== foldName(keep.name) && !holds(aliases, text)),
    aliases: otherNames(aliases, keep),
    ...(keep.confidential === true || other.confidential === true ? { confidential: true } : {}),
  };
}

function withEntity(registry: RegistryContent, id: string, change: (entity: RegistryEntity) => RegistryEntity): RegistryContent {
  return {
    ...registry,
    entities: registry.entities.map((entity) => {
      if (entity.id !== id) return entity;
      const next = change(entity);
      return next === entity ? entity : cleaned(next);
    }),
  };
}

/** Without keys that say nothing. */
const cleaned = (entity: RegistryEntity): RegistryEntity =>
  Object.fromEntries(
    Object.entries(entity).filter(
      ([key, value]) =>
        value !== '' &&
        !(key === 'confidential' && value === false) &&
        (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  ) as RegistryEntity;

const holds = (texts: readonly string[] | undefined, text: string): boolean =>
  texts?.some((each) => foldName(each) === foldName(text)) === true;

const without = (texts: readonly string[] | undefined, text: string): string[] =>
  (texts ?? []).filter((each) => foldName(each) !== foldName(text));

const distinct = (texts: readonly string[]): string[] =>
  texts.filter((text, n) => texts.findIndex((each) => foldName(each) === foldName(text)) === n);

/** Names, each once, without the entity's own and those that never mean it. */
const otherNames = (names: readonly string[], { name, never }: RegistryEntity): string[] =>
  distinctNames(names, name).filter((each) => !holds(never, each));
