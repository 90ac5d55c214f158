import type { AnnotationKind } from '../annotation';
import { type AnnotationSet, entitiesOf, findMention, findQuote } from '../annotationSet';
import { type Annotated, annotateName, annotateQuote } from './annotate';
import { confirm } from './confirm';
import { changeKind } from './editEntity';
import type { Desk } from './promote';
import { reject } from './reject';

/**
 * Says of a mention or quote that it is one of another kind, and confirms it as that. A name that is a quote, or a quote that is a name, is
 * rejected as what it was, so that it is not suggested as that again.
 *
 * @returns Undefined for an unknown id, and for what has lost its place.
 */
export function retype(desk: Desk, id: string, kind: AnnotationKind, newId: () => string): Annotated | undefined {
  const found = findMention(desk.view, id);
  const annotation = found?.mention ?? findQuote(desk.view, id);
  if (annotation === undefined || annotation.span === null) return undefined;
  const before = found?.entity.kind ?? 'quote';
  if (before === kind) return { stored: confirm(desk, [id]), id };
  const marked = { span: annotation.span, text: annotation.text };
  if (before !== 'quote' && kind !== 'quote') {
    const stored = changeKind(desk, id, kind, newId);
    return { stored, id: idAt(stored, marked.span.start, marked.span.end) ?? id };
  }
  const stored = reject(desk, [id], newId);
  return kind === 'quote'
    ? annotateQuote({ ...desk, stored }, marked, newId)
    : annotateName({ ...desk, stored }, kind, marked, newId);
}

const idAt = (set: AnnotationSet, start: number, end: number): string | undefined =>
  entitiesOf(set)
    .flatMap(({ mentions }) => mentions)
    .find(({ span }) => span?.start === start && span.end === end)?.id;
