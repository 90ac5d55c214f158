import { type AnnotationSet, entitiesOf, findMention, type Rejection } from '../annotationSet';
import { foldName } from '../sameName';
import type { Desk } from './promote';
import { remove } from './remove';

/**
 * Rejects every suggestion that names what a mention names, in its words and of its kind, also those still to come in this article. What the reader
 * confirmed stays. An unknown id changes nothing.
 */
export function rejectName(desk: Desk, mentionId: string, newId: () => string): AnnotationSet {
  const found = findMention(desk.view, mentionId);
  if (found === undefined) return desk.stored;
  const { kind } = found.entity;
  const { text } = found.mention;
  const isNamed = (other: string): boolean => foldName(other) === foldName(text);
  const suggested = entitiesOf(desk.stored)
    .filter((entity) => entity.kind === kind)
    .flatMap(({ mentions }) => mentions.filter((mention) => mention.status === 'suggested' && isNamed(mention.text)));
  const stored = remove(
    desk,
    suggested.map(({ id }) => id),
  );
  const isKnown = stored.rejected.some((each) => each.kind === kind && each.scope === 'anywhere' && isNamed(each.text));
  if (isKnown) return stored;
  const rejection: Rejection = { id: `r${newId()}`, kind, text, scope: 'anywhere', span: null };
  return { ...stored, rejected: [...stored.rejected, rejection] };
}
