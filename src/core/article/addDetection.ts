import type { Status } from '../model/annotation';
import { type AnnotationSet, mapAnnotations } from '../model/annotationSet';
import type { Detection } from '../model/detection';
import { type SuggestionId, suggestionsOf } from './suggestionsOf';
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
  const { status, minConfidence, newId } = options;
  const decided = mapAnnotations(suggestionsOf(detection, newId), (annotation) => ({ ...annotation, status }));
  return withSuggestions(stored, decided, minConfidence);
}
