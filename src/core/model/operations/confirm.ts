import type { AnnotationSet } from '../annotationSet';
import { entitiesOf, findEntity, findMention, findQuote, withQuote } from '../annotationSet';
import type { Status } from '../annotation';
import type { Desk } from './promote';
import { promoteMention, promoteQuote, withMention } from './promote';

/** Confirms mentions and quotes by id; the id of an entity stands for all its mentions. Unknown ids are passed over. */
export function confirm(desk: Desk, ids: readonly string[]): AnnotationSet {
  return expandEntities(desk.view, ids).reduce((stored, id) => confirmOne({ ...desk, stored }, id), desk.stored);
}

/** Confirms every suggestion there is. */
export const confirmAll = (desk: Desk): AnnotationSet => confirm(desk, suggestionIds(desk.view));

/** Ids of all mentions and quotes of the view that are only suggested. */
export function suggestionIds(view: AnnotationSet): readonly string[] {
  const annotations = [...entitiesOf(view).flatMap(({ mentions }) => mentions), ...view.quotes];
  return annotations.filter(({ status }) => status === 'suggested').map(({ id }) => id);
}

/** Replaces ids of entities by the ids of their mentions. */
export function expandEntities(view: AnnotationSet, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => findEntity(view, id)?.mentions.map((mention) => mention.id) ?? [id]);
}

function confirmOne(desk: Desk, id: string): AnnotationSet {
  const status: Status = 'confirmed';
  const withQuoteStored = promoteQuote(desk, id);
  const quote = findQuote(withQuoteStored, id);
  if (quote !== undefined) return quote.status === status ? withQuoteStored : withQuote(withQuoteStored, { ...quote, status });
  const stored = promoteMention(desk, id);
  const found = findMention(stored, id);
  if (found === undefined || found.mention.status === status) return stored;
  return withMention(stored, found.entity.id, { ...found.mention, status });
}
