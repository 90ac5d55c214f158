import type { ThreadComment } from '../annotation';
import { type AnnotationSet, findEntity, findMention, findQuote, withEntity, withQuote } from '../annotationSet';
import { type Desk, promoteEntity, promoteMention, promoteQuote, withMention } from './promote';

/** Adds a note to the thread of an entity, a mention or a quote, which is stored from then on. Unknown ids change nothing. */
export function comment(desk: Desk, id: string, note: ThreadComment): AnnotationSet {
  const withNote = <T extends { readonly thread?: readonly ThreadComment[] }>(item: T): T => ({
    ...item,
    thread: [...(item.thread ?? []), note],
  });
  const withQuoteStored = promoteQuote(desk, id);
  const quote = findQuote(withQuoteStored, id);
  if (quote !== undefined) return withQuote(withQuoteStored, withNote(quote));
  const withEntityStored = promoteEntity(desk, id);
  const entity = findEntity(withEntityStored, id);
  if (entity !== undefined) return withEntity(withEntityStored, withNote(entity));
  const stored = promoteMention(desk, id);
  const found = findMention(stored, id);
  return found === undefined ? desk.stored : withMention(stored, found.entity.id, withNote(found.mention));
}
