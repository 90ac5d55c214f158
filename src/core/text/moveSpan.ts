import type { Span } from './span';
import type { TextChange } from './textChange';

/**
 * Where a span stands after one change of its text: the hull of those of its characters that survive.
 *
 * Text typed at an edge stays outside, text typed strictly inside is taken in. A replacement counts as deleting the old characters, so
 * one that reaches over an edge takes the span's part away and leaves its new text outside. `null` when no character survives (an
 * empty span has none to begin with).
 */
export function moveSpan(span: Span, change: TextChange): Span | null {
  if (span.end <= span.start) return null;
  const changeEnd = change.start + change.deleted;
  if (span.end <= change.start) return span;
  const shift = change.inserted - change.deleted;
  if (span.start >= changeEnd) return shift === 0 ? span : { start: span.start + shift, end: span.end + shift };
  if (span.start >= change.start && span.end <= changeEnd) return null;
  return {
    start: span.start < change.start ? span.start : change.start + change.inserted,
    end: span.end > changeEnd ? span.end + shift : change.start,
  };
}
