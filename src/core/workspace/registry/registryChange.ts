import type { Replacement } from '../../model/annotationChange';
import type { RegistryContent, RegistryEntity } from '../../sidecar/schema';

/** What one action changed in a registry, carrying what it replaced: applied backwards it is its own undo. */
export interface RegistryChange {
  readonly entities: readonly (Replacement<RegistryEntity> & { readonly index: number })[];
  /** Texts that came to the list of what is no name, and that went; each with its place there. */
  readonly never: { readonly added: readonly PlacedText[]; readonly removed: readonly PlacedText[] };
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

/** Applies a change to any registry: what it names is replaced by id or text, everything else stays. */
export function applyRegistryChange(registry: RegistryContent, change: RegistryChange): RegistryContent {
  const changes = new Map(change.entities.map((each) => [each.id, each]));
  const present = new Set(registry.entities.map(({ id }) => id));
  const entities = registry.entities.flatMap((entity) => {
    const each = changes.get(entity.id);
    return each === undefined ? [entity] : each.after === undefined ? [] : [each.after];
  });
  // In rising order of their places, so that each finds those before it in theirs.
  for (const { id, after, index } of [...change.entities].sort((a, b) => a.index - b.index))
    if (after !== undefined && !present.has(id)) entities.splice(index, 0, after);
  const gone = new Set(change.never.removed.map(({ text }) => text));
  const never = registry.never.filter((text) => !gone.has(text));
  for (const { text, index } of change.never.added) if (!never.includes(text)) never.splice(index, 0, text);
  return { ...registry, entities, never };
}

const missing = (texts: readonly string[], among: readonly string[]): readonly PlacedText[] =>
  texts.flatMap((text, index) => (among.includes(text) ? [] : [{ text, index }]));
