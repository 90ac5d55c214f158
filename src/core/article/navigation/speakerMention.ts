import { type AnnotationSet, findEntity } from '../../model/annotationSet';
import type { Mention } from '../../model/entity';
import type { Quote } from '../../model/quote';
import { containsSpan, type Span } from '../../text/span';

/** The mention of a quote's speaker that stands nearest to the cue, or to the quote where it has none; never one that the quote itself holds. */
export function speakerMention(set: AnnotationSet, quote: Quote): Mention | undefined {
  const entity = quote.speaker?.entity === undefined ? undefined : findEntity(set, quote.speaker.entity);
  const place = quote.cue?.span ?? quote.span;
  if (entity === undefined || place === null) return undefined;
  let nearest: Mention | undefined;
  let least = Infinity;
  for (const mention of entity.mentions) {
    if (mention.span === null || (quote.span !== null && containsSpan(quote.span, mention.span))) continue;
    const distance = distanceBetween(mention.span, place);
    if (distance < least) [nearest, least] = [mention, distance];
  }
  return nearest;
}

/** Code units between two spans; 0 where they touch or overlap. */
export const distanceBetween = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
