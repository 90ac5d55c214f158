import { isFields } from '../entryFields';
import type { MergedEntity, MergedMention } from './mergedEntry';
import { listOf } from './mergeFields';
import type { Versions } from './versions';

/** The entities with whoever still has a mention or says a quote, also when one side removed them. */
export function withRevived(
  { base, into, from }: Versions,
  entities: ReadonlyMap<string, MergedEntity>,
  mentions: readonly MergedMention[],
  quotes: readonly MergedMention[],
): ReadonlyMap<string, MergedEntity> {
  const speakers = quotes.flatMap(({ fields: { speaker } }) =>
    isFields(speaker) ? [speaker.entity, ...listOf(speaker.candidates)] : [],
  );
  const all = new Map(entities);
  for (const id of [...mentions.map(({ entity }) => entity), ...speakers]) {
    if (typeof id !== 'string' || all.has(id)) continue;
    const entity = into.entities.get(id) ?? from.entities.get(id) ?? base.entities.get(id);
    if (entity !== undefined) all.set(id, { ...entity, disputed: {} });
  }
  return all;
}
