import type { Status } from '../model/annotation';
import type { AnnotationSet } from '../model/annotationSet';
import type { Detection } from '../model/detection';
import type { Entity } from '../model/entity';
import type { SuggestionId } from './suggestionsOf';
import { suggestionsOf } from './suggestionsOf';
import { withSuggestions } from './withSuggestions';

export interface AddDetectionOptions {
  /** What the detected annotations get. */
  readonly status: Extract<Status, 'suggested' | 'confirmed'>;
  /** Detected annotations below it (0 to 1) are left out. */
  readonly minConfidence: number;
  readonly newId: SuggestionId;
}

/** Stored annotations and, beside them, what a detection says that is new: stored ones and rejections win. */
export function addDetection(stored: AnnotationSet, detection: Detection, options: AddDetectionOptions): AnnotationSet {
  const { status } = options;
  const suggestions = suggestionsOf(detection, options.newId);
  const decided = (entity: Entity): Entity => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, status })),
  });
  return withSuggestions(
    stored,
    {
      ...suggestions,
      people: suggestions.people.map(decided),
      organizations: suggestions.organizations.map(decided),
      quotes: suggestions.quotes.map((quote) => ({ ...quote, status })),
    },
    options.minConfidence,
  );
}
