import type { Annotation } from '../model/annotation';
import { type AnnotationSet, entitiesOf } from '../model/annotationSet';
import type { Quote } from '../model/quote';
import { sameValue } from '../model/sameValue';

/**
 * The entities, mentions and quotes of which two readings of a sidecar do not say the same: what others changed meanwhile. Where they stand does
 * not count, since every text has its own places.
 */
export function foreignIds(known: AnnotationSet, read: AnnotationSet): ReadonlySet<string> {
  const [old, fresh] = [statements(known), statements(read)];
  return new Set([...new Set([...old.keys(), ...fresh.keys()])].filter((id) => !sameValue(old.get(id), fresh.get(id))));
}

function statements(set: AnnotationSet): ReadonlyMap<string, unknown> {
  const said = new Map<string, unknown>();
  for (const { mentions, ...entity } of entitiesOf(set)) {
    said.set(entity.id, entity);
    for (const mention of mentions) said.set(mention.id, { ...withoutPlace(mention), entity: entity.id });
  }
  for (const quote of set.quotes) said.set(quote.id, withoutPlaces(quote));
  return said;
}

const withoutPlaces = ({ content: _content, cue: _cue, ...quote }: Quote): unknown => withoutPlace(quote);

function withoutPlace<T extends Annotation>({
  span: _span,
  state: _state,
  lastKnown: _lastKnown,
  ...rest
}: T): Omit<T, 'span' | 'state' | 'lastKnown'> {
  return rest;
}
