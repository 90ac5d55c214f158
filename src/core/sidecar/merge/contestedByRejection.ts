import type { Fields } from '../entryFields';
import { isSameRejection } from './isSameRejection';
import type { MergedMention } from './mergedEntry';
import { Places } from './places';
import type { Versions } from './versions';

/** Rejections of the merged file by the places that they refuse. */
export type RejectedPlaces = Places<{ readonly fields: Fields }>;

export const rejectedPlaces = (rejected: readonly Fields[], isSameText: boolean): RejectedPlaces =>
  new Places(
    rejected.filter(({ at }) => at !== undefined).map((fields) => ({ fields })),
    isSameText,
  );

/** The mention or quote with a dispute where one side newly marks a place that the other newly rejects. */
export function contestedByRejection(
  { base, into, from, isSameText }: Versions,
  mention: MergedMention,
  kind: string,
  rejected: RejectedPlaces,
): MergedMention {
  const isAdded = !base.mentions.has(mention.id) && !base.quotes.has(mention.id);
  if (!isAdded || mention.fields.status === 'suggested') return mention;
  const otherSide = into.mentions.has(mention.id) || into.quotes.has(mention.id) ? from : into;
  const isRejectedIn = (all: readonly Fields[], fields: Fields): boolean =>
    all.some((other) => isSameRejection(other, fields, isSameText));
  const isRejected = rejected
    .at(mention.fields)
    .some(
      ({ fields }) => fields.kind === kind && isRejectedIn(otherSide.rejected, fields) && !isRejectedIn(base.rejected, fields),
    );
  if (!isRejected) return mention;
  const status = [mention.fields.status ?? 'confirmed', 'rejected'];
  return { ...mention, disputed: { ...mention.disputed, status } };
}
