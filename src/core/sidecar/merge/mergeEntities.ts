import type { Disputed } from '../../model/annotation';
import { KIND_OF_SECTION } from './flatContent';
import { idsOfBoth } from './idsOfBoth';
import { type MergedEntity, REMOVED } from './mergedEntry';
import { mergeFields, sameStatement } from './mergeFields';
import { threeWay } from './threeWay';
import type { Versions } from './versions';

/** Entities by id with their own fields; those that one side removed are missing, unless the other changed them. */
export function mergeEntities({ base, into, from }: Versions): ReadonlyMap<string, MergedEntity> {
  const merged = new Map<string, MergedEntity>();
  for (const id of idsOfBoth(into.entities, from.entities)) {
    const [former, own, other] = [base, into, from].map(({ entities }) => entities.get(id));
    if (own !== undefined && other !== undefined) {
      const { fields, disputed } = mergeFields(former?.fields, own.fields, other.fields);
      const kind = threeWay(former?.kind, own.kind, other.kind);
      const kinds: Disputed = kind === undefined ? { kind: [KIND_OF_SECTION[own.kind], KIND_OF_SECTION[other.kind]] } : {};
      merged.set(id, { id, fields, kind: kind ?? own.kind, disputed: { ...disputed, ...kinds } });
      continue;
    }
    const only = own ?? other;
    if (only === undefined) continue;
    if (former === undefined) merged.set(id, { ...only, disputed: {} });
    else if (former.kind !== only.kind || !sameStatement(former.fields, only.fields))
      merged.set(id, { ...only, disputed: REMOVED });
  }
  return merged;
}
