import type { AnnotationSet } from '../model/annotationSet';
import type { ArticleInfo, SidecarContent } from '../sidecar/schema';

export function toSidecar(_set: AnnotationSet, _article: ArticleInfo, _text: string): SidecarContent {
  throw new Error('todo');
}
