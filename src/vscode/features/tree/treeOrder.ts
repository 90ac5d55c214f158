import type { Steps } from '../../../core/index';
import { sortSteps } from './sortSteps';

/** How the views are sorted: as the article has them, by name, or the most often first. */
export type TreeOrder = 'place' | 'name' | 'count';

export const isTreeOrder = (value: unknown): value is TreeOrder => value === 'place' || value === 'name' || value === 'count';

/** Sorts what a view lists; things that are alike keep the order of the article. */
export function* orderSteps<T>(
  items: readonly T[],
  order: TreeOrder,
  { nameOf, countOf }: { readonly nameOf: (item: T) => string; readonly countOf: (item: T) => number },
): Steps<readonly T[]> {
  switch (order) {
    case 'place':
      return items;
    case 'name': {
      const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
      yield;
      const named = items.map((item) => ({ item, name: nameOf(item) }));
      return (yield* sortSteps(named, (a, b) => compare(a.name, b.name))).map(({ item }) => item);
    }
    case 'count':
      return yield* sortSteps(items, (a, b) => countOf(b) - countOf(a));
  }
}
