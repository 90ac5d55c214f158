import type { Annotation, DisputedValue } from './annotation';
import type { Entity } from './entity';

/** One field that people gave different values; the first one is in use. */
export interface Dispute {
  /** The field, or `entry`, `entity`, `kind` (see `Disputed`). */
  readonly key: string;
  readonly values: readonly DisputedValue[];
}

/** What of an entity, mention or quote is still in dispute. Whoever decided on an annotation, or edited a field since, has settled it as it stands. */
export function openDisputes(item: Entity | Annotation): readonly Dispute[] {
  if (isAnnotation(item) && item.status !== 'disputed') return [];
  const disputes = Object.entries(item.disputed ?? {}).map(([key, values]) => ({ key, values }));
  return isAnnotation(item) ? disputes : disputes.filter(({ key, values: [inUse] }) => isStillInUse(item, key, inUse));
}

const isAnnotation = (item: Entity | Annotation): item is Annotation => 'status' in item;

function isStillInUse(entity: Entity, key: string, inUse: DisputedValue | undefined): boolean {
  return key === 'name' || key === 'role' || key === 'notes' ? (entity[key] ?? '') === inUse : true;
}
