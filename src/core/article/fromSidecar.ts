import type { AnnotationSet } from '../model/annotationSet';
import type { SidecarContent } from '../sidecar/schema';

export interface FromSidecarOptions {
  /** Whether the text is the one the sidecar was written for (its `sha256` equals): then places are trusted. */
  readonly textUnchanged: boolean;
  /** Ids for rejections, which have none in the file; by default they count from `rejected-1`. */
  readonly newId?: () => string;
}

export function fromSidecar(_content: SidecarContent, _text: string, _options: FromSidecarOptions): AnnotationSet {
  throw new Error('todo');
}
