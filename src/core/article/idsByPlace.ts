import type { Annotation } from '../model/annotation';
import { type AnnotationSet, entitiesOf } from '../model/annotationSet';
import { placeKey } from './placeKey';

/** Which mention or quote of a set is at each place, of those that are wanted: ids by {@link placeKey}. */
export function idsByPlace(set: AnnotationSet, isWanted: (annotation: Annotation) => boolean): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { kind, mentions } of entitiesOf(set))
    for (const mention of mentions) if (mention.span && isWanted(mention)) ids.set(placeKey(kind, mention.span), mention.id);
  for (const quote of set.quotes) if (quote.span && isWanted(quote)) ids.set(placeKey('quote', quote.span), quote.id);
  return ids;
}
