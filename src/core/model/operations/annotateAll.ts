import { lowerBound } from '../../text/lowerBound';
import { compareSpans, overlaps, type Span } from '../../text/span';
import { type AnnotationSet, entitiesOf, findEntity, findMention, withEntity } from '../annotationSet';
import type { Mention } from '../entity';
import type { Marked } from './annotate';
import { confirm } from './confirm';
import { type Desk, promoteEntity } from './promote';
import { remove } from './remove';

/** The next stored set and the ids of what was annotated, in the order of the places. */
export interface AnnotatedAll {
  readonly stored: AnnotationSet;
  readonly ids: readonly string[];
}

/**
 * Marks many places as mentions of one entity, all confirmed; a suggestion of it at one of them keeps its id. It comes to the same as marking one
 * after the other, in time that grows with the article, not with the article for every place.
 *
 * @param id An entity, or one of its mentions. An unknown id changes nothing.
 * @param places None of which overlaps another, as `occurrencesOf` finds them.
 */
export function annotateAll(desk: Desk, id: string, places: readonly Marked[], newId: () => string): AnnotatedAll {
  const entity = findEntity(desk.view, id) ?? findMention(desk.view, id)?.entity;
  if (entity === undefined) return { stored: desk.stored, ids: [] };
  const present = mentionsBySpan(desk.view);
  const own: string[] = [];
  const fresh: Placed[] = [];
  const ids = places.map(({ span, text }) => {
    const there = present.get(keyOf(span));
    if (there?.entity === entity.id) {
      own.push(there.id);
      return there.id;
    }
    const mention: Placed = { id: `m${newId()}`, span, text, status: 'confirmed', state: 'exact' };
    fresh.push(mention);
    return mention.id;
  });
  const confirmed = confirm(desk, own);
  if (fresh.length === 0) return { stored: confirmed, ids };
  const kept = findEntity(confirmed, entity.id);
  const cleared = remove({ ...desk, stored: confirmed }, overlappedBy(confirmed, fresh));
  const stored = promoteEntity({ ...desk, stored: cleared }, entity.id);
  const now = findEntity(cleared, entity.id) ?? { ...(kept ?? findEntity(stored, entity.id) ?? entity), mentions: [] };
  return { stored: withEntity(stored, { ...now, mentions: [...now.mentions, ...fresh] }), ids };
}

type Placed = Mention & { readonly span: Span };

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

function mentionsBySpan(view: AnnotationSet): ReadonlyMap<string, { readonly id: string; readonly entity: string }> {
  const found = new Map<string, { readonly id: string; readonly entity: string }>();
  for (const { id: entity, mentions } of entitiesOf(view))
    for (const { id, span } of mentions) if (span !== null && !found.has(keyOf(span))) found.set(keyOf(span), { id, entity });
  return found;
}

const inOrder = (places: readonly { readonly span: Span }[]): readonly Span[] =>
  places.map(({ span }) => span).sort(compareSpans);

/** Ids of the mentions that overlap one of some places, which are apart. */
function overlappedBy(stored: AnnotationSet, places: readonly Placed[]): readonly string[] {
  const spans = inOrder(places);
  const isOverlapped = (span: Span): boolean => {
    const near = spans[lowerBound(spans, ({ end }) => end > span.start)];
    return near !== undefined && overlaps(near, span);
  };
  return entitiesOf(stored).flatMap(({ mentions }) =>
    mentions.filter(({ span }) => span !== null && isOverlapped(span)).map(({ id }) => id),
  );
}
