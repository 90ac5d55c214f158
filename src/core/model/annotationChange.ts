import type { AnnotationSet, Rejection } from './annotationSet';
import { entitiesOf, sortSet } from './annotationSet';
import type { Entity } from './entity';
import type { Quote } from './quote';

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

/** Ids of the annotations from which a change takes their place, as undoing that they were attached again does. */
export function unplacedBy({ entities, quotes }: AnnotationChange): readonly string[] {
  const pairs = [
    ...entities.flatMap(({ before, after }) =>
      (after?.mentions ?? []).map((mention) => ({
        after: mention,
        before: before?.mentions.find(({ id }) => id === mention.id),
      })),
    ),
    ...quotes,
  ];
  return pairs.flatMap(({ before, after }) => (before?.span && after?.span === null ? [after.id] : []));
}

/** Applies a change to any set: what the change names is replaced by id, everything else stays. */
export function applyChange(set: AnnotationSet, change: AnnotationChange): AnnotationSet {
  const entities = replaced(entitiesOf(set), change.entities);
  return sortSet({
    people: entities.filter(({ kind }) => kind === 'person'),
    organizations: entities.filter(({ kind }) => kind === 'organization'),
    quotes: replaced(set.quotes, change.quotes),
    rejected: replaced(set.rejected, change.rejected),
  });
}

function replacements<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly Replacement<T>[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = new Map(after.map((item) => [item.id, item]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((id) => old.get(id) !== fresh.get(id))
    .map((id) => ({ id, before: old.get(id), after: fresh.get(id) }));
}

const turnedAround = <T>({ id, before, after }: Replacement<T>): Replacement<T> => ({ id, before: after, after: before });

function replaced<T extends { readonly id: string }>(items: readonly T[], changes: readonly Replacement<T>[]): readonly T[] {
  const changed = new Set(changes.map(({ id }) => id));
  return [...items.filter(({ id }) => !changed.has(id)), ...changes.flatMap(({ after }) => (after === undefined ? [] : [after]))];
}
