/** A stretch of text in UTF-16 code units, `end` excluded: what VS Code's `offsetAt` and JavaScript strings count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Whether the two spans share at least one code unit. Spans that only touch do not overlap. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const containsSpan = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Reading order: by start; of two that start together the longer one first, so that a quote comes before the name it begins with. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
