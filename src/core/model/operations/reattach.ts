import { overlaps } from '../../text/span';
import type { Annotation } from '../annotation';
import { type AnnotationSet, entitiesOf, findMention, findQuote, withQuote } from '../annotationSet';
import type { Marked } from './annotate';
import { type Desk, withMention } from './promote';
import { remove } from './remove';

/**
 * Gives a stored annotation a place: an orphan a new one, a changed one that where it is. The words there are what the reader means from now on.
 * What was decided and noted on it stays. Names do not overlap: whatever stored name stood there before gives way. Unknown ids change nothing.
 */
export function reattach(desk: Desk, id: string, marked: Marked): AnnotationSet {
  const place = { span: marked.span, text: marked.text, state: 'exact' } as const;
  const quote = findQuote(desk.stored, id);
  if (quote !== undefined) return withQuote(desk.stored, { ...withoutLastKnown(quote), ...place });
  if (findMention(desk.stored, id) === undefined) return desk.stored;
  const overlapped = entitiesOf(desk.stored)
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.id !== id && mention.span !== null && overlaps(mention.span, marked.span));
  const cleared = remove(
    desk,
    overlapped.map((mention) => mention.id),
  );
  const found = findMention(cleared, id);
  return found === undefined ? cleared : withMention(cleared, found.entity.id, { ...withoutLastKnown(found.mention), ...place });
}

/** What was last known of the lost place is of no more use. */
const withoutLastKnown = <T extends Annotation>({ lastKnown: _lastKnown, ...annotation }: T): Omit<T, 'lastKnown'> => annotation;
