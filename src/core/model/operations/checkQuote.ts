import { type AnnotationSet, findQuote, withQuote } from '../annotationSet';
import type { Quote } from '../quote';
import { type Desk, promoteQuote } from './promote';

/** Notes what checking a quote found, and where; `undefined` says that nobody checked it. Unknown ids change nothing. */
export function checkQuote(desk: Desk, quoteId: string, checked: Quote['checked']): AnnotationSet {
  const before = findQuote(desk.view, quoteId)?.checked;
  if (before?.verdict === checked?.verdict && before?.source === checked?.source) return desk.stored;
  const stored = promoteQuote(desk, quoteId);
  const quote = findQuote(stored, quoteId);
  if (quote === undefined) return desk.stored;
  return withQuote(stored, checked === undefined ? unchecked(quote) : { ...quote, checked });
}

/** Nobody checked it. */
export const unchecked = ({ checked: _checked, ...quote }: Quote): Quote => quote;
