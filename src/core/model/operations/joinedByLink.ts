/** Somebody in an article, and whom of the registry that is. */
interface Linked {
  readonly id: string;
  readonly entity?: string;
}

/** Entities of an article that become one. */
export interface Joined<T> {
  readonly kept: T;
  readonly others: readonly T[];
}

/**
 * Which entities of an article become one because they are linked to one entry of the registry now: the one that was linked to it before is kept, or
 * else the first.
 *
 * @param before The entities before their links changed.
 * @returns Undefined where there are not several.
 */
export function joinedByLink<T extends Linked>(
  before: readonly Linked[],
  now: readonly T[],
  registryId: string,
): Joined<T> | undefined {
  const isLinked = ({ entity }: Linked): boolean => entity === registryId;
  const former = new Set(before.filter(isLinked).map(({ id }) => id));
  const linked = now.filter(isLinked);
  const kept = linked.find(({ id }) => former.has(id)) ?? linked[0];
  return kept === undefined || linked.length === 1 ? undefined : { kept, others: linked.filter((each) => each !== kept) };
}
