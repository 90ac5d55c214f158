import { type AnnotationSet, entitiesOf } from '../../model/annotationSet';
import type { Entity } from '../../model/entity';
import type { Quote } from '../../model/quote';
import { distanceBetween } from './speakerMention';

/** Who may have said a quote, likeliest first: the speaker it has, the detector's candidates in its order, then whoever is named nearest to it. */
export function rankedSpeakers(set: AnnotationSet, quote: Quote): readonly Entity[] {
  const first = [quote.speaker?.entity, ...(quote.speaker?.candidates ?? [])].filter((id) => id !== undefined);
  const rank = (entity: Entity): number => {
    const index = first.indexOf(entity.id);
    return index < 0 ? first.length + distanceTo(entity, quote) : index;
  };
  return entitiesOf(set)
    .map((entity) => ({ entity, rank: rank(entity) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entity }) => entity);
}

function distanceTo({ mentions }: Entity, { span: place }: Quote): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const { span } of mentions) if (span !== null && place !== null) least = Math.min(least, distanceBetween(span, place));
  return least;
}
