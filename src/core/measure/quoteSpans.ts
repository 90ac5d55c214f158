import type { Span } from '../text/span';
import { intersectionOverUnion } from './overlap';

const EDGE = /[\s"“”„«»‘’'`.,;:!?—–-]/u;
/** From this similarity on two spans are the same quote. */
export const SAME_QUOTE = 0.8;

/** The span of a quote without marks, white space and punctuation at its edges; never empty. */
export function quoteCore<T extends Span>(text: string, quote: T): T {
  let { start, end } = quote;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { ...quote, start, end: Math.max(end, start + 1) };
}

/** What was said, as it is compared: without marks at the edges, with single spaces. */
export function quoteContent(text: string): string {
  return text.replace(/^[\s"“”„«»‘’'`]+|[\s"“”„«»‘’'`.,;:!?—–-]+$/gu, '').replace(/\s+/gu, ' ');
}

/** How alike two quotes are; 0 when they are not the same quote. */
export function quoteSimilarity(a: Span, b: Span): number {
  const similarity = intersectionOverUnion(a, b);
  return similarity >= SAME_QUOTE ? similarity : 0;
}

export const isDirect = ({ type }: { readonly type: string }): boolean => type === 'direct';
