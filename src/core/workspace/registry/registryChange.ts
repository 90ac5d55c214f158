import type { Replacement } from '../../model/annotationChange';
import { equalPlain, type Fields } from '../../sidecar/entryFields';
import type { RegistryContent, RegistryEntity } from '../../sidecar/schema';

/** What one action changed in a registry, carrying what it replaced: applied backwards it is its own undo. */
export interface RegistryChange {
  readonly entities: readonly (Replacement<RegistryEntity> & { readonly index: number })[];
  /** Texts that came to the list of what is no name, and that went; each with its place there. */
  readonly never: { readonly added: readonly PlacedText[]; readonly removed: readonly PlacedText[] };
}

/** A change that was made to an entity of the registry meets another one that somebody made since: it cannot be made without losing that. */
export class RegistryEntityChanged extends Error {
  override readonly name = 'RegistryEntityChanged';

  /** @param entity What the entity is called. */
  constructor(readonly entity: string) {
    super(`The registry has other values for ${entity} by now.`);
  }
}

export interface PlacedText {
  readonly text: string;
  readonly index: number;
}

/** The change that leads from one registry to another. Entities are compared by identity: operations keep what they do not touch. */
export function registryChangeBetween(before: RegistryContent, after: RegistryContent): RegistryChange {
  const old = new Map(before.entities.map((entity, index) => [entity.id, { entity, index }]));
  const fresh = new Map(after.entities.map((entity, index) => [entity.id, { entity, index }]));
  return {
    entities: [...new Set([...old.keys(), ...fresh.keys()])]
      .filter((id) => old.get(id)?.entity !== fresh.get(id)?.entity)
      .map((id) => ({
        id,
        before: old.get(id)?.entity,
        after: fresh.get(id)?.entity,
        index: old.get(id)?.index ?? fresh.get(id)?.index ?? 0,
      })),
    never: { added: missing(after.never, before.never), removed: missing(before.never, after.never) },
  };
}

export const isEmptyRegistryChange = ({ entities, never }: RegistryChange): boolean =>
  entities.length + never.added.length + never.removed.length === 0;

export const invertRegistryChange = ({ entities, never }: RegistryChange): RegistryChange => ({
  entities: entities.map(({ id, before, after, index }) => ({ id, before: after, after: before, index })),
  never: { added: never.removed, removed: never.added },
});

/**
 * Applies a change to any registry. What it names is replaced by id or text, key by key: what others wrote under other keys meanwhile stays,
 * as does everything else.
 *
 * @throws RegistryEntityChanged when others changed the very thing that the change is about.
 */
export function applyRegistryChange(registry: RegistryContent, change: RegistryChange): RegistryContent {
  const changes = new Map(change.entities.map((each) => [each.id, each]));
  const present = new Set(registry.entities.map(({ id }) => id));
  const entities = registry.entities.flatMap((entity) => {
    const each = changes.get(entity.id);
    return each === undefined ? [entity] : (changedEntity(entity, each) ?? []);
  });
  // In rising order of their places, so that each finds those before it in theirs.
  for (const each of [...change.entities].sort((a, b) => a.index - b.index)) {
    const added = present.has(each.id) ? undefined : changedEntity(undefined, each);
    if (added !== undefined) entities.splice(each.index, 0, added);
  }
  const gone = new Set(change.never.removed.map(({ text }) => text));
  const never = registry.never.filter((text) => !gone.has(text));
  for (const { text, index } of change.never.added) if (!never.includes(text)) never.splice(index, 0, text);
  return { ...registry, entities, never };
}

/** What an entity is after a change, as it stands now; undefined where it is gone. */
function changedEntity(
  current: RegistryEntity | undefined,
  { before, after }: Replacement<RegistryEntity>,
): RegistryEntity | undefined {
  if (equalPlain(current, before)) return after;
  if (equalPlain(current, after)) return current;
  if (current === undefined || before === undefined || after === undefined) {
    throw new RegistryEntityChanged((current ?? after ?? before)?.name ?? '');
  }
  return mergedEntity(current, before, after);
}

function mergedEntity(current: RegistryEntity, before: RegistryEntity, after: RegistryEntity): RegistryEntity {
  const [now, from, to] = [current as Fields, before as Fields, after as Fields];
  const changed = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => !equalPlain(from[key], to[key]));
  if (changed.some((key) => !equalPlain(now[key], from[key]) && !equalPlain(now[key], to[key])))
    throw new RegistryEntityChanged(current.name);
  const merged = { ...now, ...Object.fromEntries(changed.map((key) => [key, to[key]])) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as RegistryEntity;
}

const missing = (texts: readonly string[], among: readonly string[]): readonly PlacedText[] =>
  texts.flatMap((text, index) => (among.includes(text) ? [] : [{ text, index }]));
