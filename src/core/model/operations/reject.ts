import type { Annotation, AnnotationKind } from '../annotation';
import { type AnnotationSet, entitiesOf, type Rejection } from '../annotationSet';
import { expandEntities } from './confirm';
import type { Desk } from './promote';
import { remove } from './remove';

/** Rejects mentions and quotes by id, and remembers it; the id of an entity stands for all its mentions. */
export function reject(desk: Desk, ids: readonly string[], newId: () => string): AnnotationSet {
  const meant = expandEntities(desk.view, ids);
  const rejections = (kind: AnnotationKind, annotations: readonly Annotation[]): readonly Rejection[] =>
    annotations.flatMap(({ id, text, span }): readonly Rejection[] =>
      span !== null && meant.has(id) ? [{ id: `r${newId()}`, kind, text, scope: 'place', span }] : [],
    );
  const stored = remove(desk, [...meant]);
  return {
    ...stored,
    rejected: [
      ...stored.rejected,
      ...entitiesOf(desk.view).flatMap(({ kind, mentions }) => rejections(kind, mentions)),
      ...rejections('quote', desk.view.quotes),
    ],
  };
}
