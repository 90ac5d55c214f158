import { type AnnotationSet, entitiesOf, type Rejection, sortSet } from './annotationSet';
import type { Entity } from './entity';
import { type Quote, speakersOf } from './quote';
import { sameValue } from './sameValue';

/** One thing before and after; absent before: added, absent after: removed. */
export interface Replacement<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What one action of the reader changed, carrying what it replaced: applied backwards it is its own undo. */
export interface AnnotationChange {
  readonly entities: readonly Replacement<Entity>[];
  readonly quotes: readonly Replacement<Quote>[];
  readonly rejected: readonly Replacement<Rejection>[];
}

/** The change that leads from one set to another. Things are compared by identity: operations keep what they do not touch. */
export const changeBetween = (before: AnnotationSet, after: AnnotationSet): AnnotationChange => ({
  entities: replacements(entitiesOf(before), entitiesOf(after)),
  quotes: replacements(before.quotes, after.quotes),
  rejected: replacements(before.rejected, after.rejected),
});

export const isEmptyChange = (change: AnnotationChange): boolean =>
  change.entities.length + change.quotes.length + change.rejected.length === 0;

export const invertChange = (change: AnnotationChange): AnnotationChange => ({
  entities: change.entities.map(turnedAround),
  quotes: change.quotes.map(turnedAround),
  rejected: change.rejected.map(turnedAround),
});

/**
 * Applies a change to any set: of what the change names, it sets what it changed; everything else stays, also what was written on the same
 * entity or quote since. On the very set that the change was made on, that gives the set that it led to.
 */
export function applyChange(set: AnnotationSet, change: AnnotationChange): AnnotationSet {
  const quotes = applyAll(set.quotes, change.quotes, changedFields);
  const speaking = new Set(quotes.flatMap(speakersOf));
  const entities = applyAll(entitiesOf(set), change.entities, changedEntity, (now, removed) => {
    const known = new Set(removed.mentions.map(({ id }) => id));
    const mentions = now.mentions.filter(({ id }) => !known.has(id));
    return mentions.length > 0 || speaking.has(now.id) ? { ...now, mentions } : undefined;
  });
  return sortSet({
    people: entities.filter(({ kind }) => kind === 'person'),
    organizations: entities.filter(({ kind }) => kind === 'organization'),
    quotes,
    rejected: changedRejections(set.rejected, change.rejected),
  });
}

/** Ids of the entities and quotes that a change is about, of the mentions that it adds, removes or writes on, and of the quotes' speakers. */
export const idsOfChange = ({ entities, quotes, rejected }: AnnotationChange): ReadonlySet<string> =>
  new Set([
    ...entities.flatMap(({ id, before, after }) => [
      id,
      ...replacements(before?.mentions ?? [], after?.mentions ?? []).map((mention) => mention.id),
    ]),
    ...quotes.flatMap(({ id, before, after }) => [id, ...[before, after].flatMap((quote) => (quote ? speakersOf(quote) : []))]),
    ...rejected.map(({ id }) => id),
  ]);

/**
 * Each thing as a change leaves it.
 *
 * @param remains What is left of something that the change takes away.
 */
function applyAll<T extends { readonly id: string }>(
  items: readonly T[],
  changes: readonly Replacement<T>[],
  changed: (now: T, before: T, after: T) => T,
  remains: (now: T, removed: T) => T | undefined = () => undefined,
): readonly T[] {
  if (changes.length === 0) return items;
  const byId = new Map(changes.map((change) => [change.id, change]));
  const present = new Set(items.map(({ id }) => id));
  const kept = items.flatMap((now) => {
    const { before, after } = byId.get(now.id) ?? {};
    if (before !== undefined && after !== undefined) return [changed(now, before, after)];
    if (before !== undefined) return remains(now, before) ?? [];
    // What is to be added is there already: somebody else did the same.
    return [now];
  });
  const added = changes.flatMap(({ id, before, after }) =>
    before === undefined && after !== undefined && !present.has(id) ? [after] : [],
  );
  return [...kept, ...added];
}

function changedEntity(now: Entity, before: Entity, after: Entity): Entity {
  const mentions = applyAll(now.mentions, replacements(before.mentions, after.mentions), changedFields);
  return { ...changedFields<Omit<Entity, 'mentions'>>(facts(now), facts(before), facts(after)), mentions };
}

const facts = ({ mentions: _mentions, ...rest }: Entity): Omit<Entity, 'mentions'> => rest;

/** Sets the fields in which `after` differs from `before`. */
function changedFields<T extends object>(now: T, before: T, after: T): T {
  const fields = new Map<string, unknown>(Object.entries(now));
  const old = new Map<string, unknown>(Object.entries(before));
  const fresh = new Map<string, unknown>(Object.entries(after));
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    if (sameValue(old.get(key), fresh.get(key))) continue;
    if (fresh.get(key) === undefined) fields.delete(key);
    else fields.set(key, fresh.get(key));
  }
  return Object.fromEntries(fields) as T;
}

/** Rejections have no ids in the sidecar: one that was read again since is known by what it says. */
function changedRejections(rejections: readonly Rejection[], changes: readonly Replacement<Rejection>[]): readonly Rejection[] {
  const kept = [...rejections];
  for (const { before } of changes) {
    if (before === undefined) continue;
    const byId = kept.findIndex(({ id }) => id === before.id);
    const index = byId >= 0 ? byId : kept.findIndex((each) => saysTheSame(each, before));
    if (index >= 0) kept.splice(index, 1);
  }
  return [...kept, ...changes.flatMap(({ after }) => after ?? [])];
}

const saysTheSame = (a: Rejection, b: Rejection): boolean =>
  a.kind === b.kind && a.text === b.text && a.scope === b.scope && sameValue(a.span, b.span);

function replacements<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Replacement<T>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((id) => old.get(id) !== fresh.get(id))
    .map((id) => ({ id, before: old.get(id), after: fresh.get(id) }));
}

const turnedAround = <T>({ id, before, after }: Replacement<T>): Replacement<T> => ({ id, before: after, after: before });
