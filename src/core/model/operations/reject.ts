import type { AnnotationSet, Rejection } from '../annotationSet';
import { findMention, findQuote } from '../annotationSet';
import { expandEntities } from './confirm';
import type { Desk } from './promote';
import { remove } from './remove';

/** Rejects mentions and quotes by id, and remembers it; the id of an entity stands for all its mentions. */
export function reject(desk: Desk, ids: readonly string[], newId: () => string): AnnotationSet {
  const annotations = expandEntities(desk.view, ids);
  const rejections = annotations.flatMap((id) => rejectionOf(desk.view, id, newId) ?? []);
  const stored = remove(desk, annotations);
  return { ...stored, rejected: [...stored.rejected, ...rejections] };
}

function rejectionOf(view: AnnotationSet, id: string, newId: () => string): Rejection | undefined {
  const quote = findQuote(view, id);
  const found = findMention(view, id);
  const annotation = quote ?? found?.mention;
  if (annotation === undefined || annotation.span === null) return undefined;
  const kind = found?.entity.kind ?? 'quote';
  return { id: `r${newId()}`, kind, text: annotation.text, scope: 'place', span: annotation.span };
}
