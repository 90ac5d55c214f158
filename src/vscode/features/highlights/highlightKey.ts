import type { AnnotationKind, Painted, Span, Status } from '../../../core/index';

/** How sure a highlight looks: dotted, solid or dashed lines. */
export type Look = 'suggested' | 'confirmed' | 'disputed';

/** What is drawn: the name or quote itself, and the bars at the two ends of a quote. */
export type Part = AnnotationKind | 'quoteStart' | 'quoteEnd';

/** One decoration type: everything that looks the same. */
export type HighlightKey = `${Part}.${Look}`;

export const LOOKS: readonly Look[] = ['suggested', 'confirmed', 'disputed'];
export const PARTS: readonly Part[] = ['quote', 'quoteStart', 'quoteEnd', 'organization', 'person'];

export type Highlights = ReadonlyMap<HighlightKey, readonly Span[]>;

/** What is to be drawn for the painted annotations, by decoration type and in reading order. */
export function highlightsOf(painted: readonly (Painted & { readonly span: Span })[]): Highlights {
  const highlights = new Map<HighlightKey, Span[]>();
  const add = (part: Part, look: Look, span: Span): void => {
    const key: HighlightKey = `${part}.${look}`;
    const spans = highlights.get(key);
    if (spans === undefined) highlights.set(key, [span]);
    else spans.push(span);
  };
  for (const { kind, status, span } of painted) {
    const look = lookOf(status);
    if (look === undefined) continue;
    add(kind, look, span);
    if (kind !== 'quote') continue;
    add('quoteStart', look, { start: span.start, end: span.start + 1 });
    add('quoteEnd', look, { start: span.end - 1, end: span.end });
  }
  return highlights;
}

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);

const lookOf = (status: Status): Look | undefined => (status === 'rejected' ? undefined : status);
