import type { Fields } from '../entryFields';
import { matchRejections } from '../matchRejections';
import { isSameRejection } from './isSameRejection';
import { samePlaceFields, type Side } from './mergeFields';
import type { Versions } from './versions';

export interface MergedRejections {
  readonly rejected: readonly Fields[];
  /** Sides from which a place comes that the other side does not name. */
  readonly placedBy: readonly Side[];
}

/** The union of what was rejected; what one side took back and the other left alone is gone. */
export function mergeRejections({ base, into, from, isSameText }: Versions): MergedRejections {
  const known = { into: matchRejections(base.rejected, into.rejected), from: matchRejections(base.rejected, from.rejected) };
  const [keptInto, keptFrom] = [new Set(known.into.values()), new Set(known.from.values())];
  const isTakenBack = (n: number | undefined): boolean => n !== undefined && !(keptInto.has(n) && keptFrom.has(n));
  const ofFrom = new Map([...known.from].map(([n, former]) => [former, from.rejected[n]]));
  const kept = into.rejected.flatMap((item, n) => {
    const former = known.into.get(n);
    if (isTakenBack(former)) return [];
    // One that stands elsewhere now was moved by an edit of the text.
    const isUnmoved = former !== undefined && samePlaceFields(base.rejected[former] ?? {}, item);
    return [(isUnmoved ? ofFrom.get(former) : undefined) ?? item];
  });
  const added = from.rejected.filter((_, n) => known.from.get(n) === undefined);
  const news = added.filter(
    (item, n) => ![...into.rejected, ...added.slice(0, n)].some((other) => isSameRejection(other, item, isSameText)),
  );
  const isPlacedByInto = into.rejected.some(({ at }, n) => at !== undefined && known.into.get(n) === undefined);
  const isPlacedByFrom = news.some(({ at }) => at !== undefined);
  return {
    rejected: [...kept, ...news],
    placedBy: [...(isPlacedByInto ? (['into'] as const) : []), ...(isPlacedByFrom ? (['from'] as const) : [])],
  };
}
