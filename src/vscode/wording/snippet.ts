import type { Span } from '../../core/index';

/** A piece of the article in one line, with the stretch of it that matters. */
export interface Snippet {
  readonly text: string;
  readonly highlight: readonly [start: number, end: number];
}

/** Side bars are narrow: the words before must not push the span out of sight. */
const BEFORE = 14;
const AFTER = 40;

/** The words around a span within its paragraph, the span highlighted. */
export function snippetAround(text: string, span: Span): Snippet {
  // Further back is of no interest, and a line may be the whole text.
  const windowStart = Math.max(0, span.start - BEFORE - 1);
  const window = text.slice(windowStart, span.start);
  const lineStart = windowStart + Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1;
  const from = wordStart(text, Math.max(lineStart, span.start - BEFORE), lineStart, span.start);
  const newline = text.slice(span.end, span.end + AFTER + 1).search(/[\r\n]/u);
  const lineEnd = newline < 0 ? Math.min(text.length, span.end + AFTER + 1) : span.end + newline;
  const to = wordEnd(text, Math.min(lineEnd, span.end + AFTER), lineEnd, span.end);
  const before = `${from > lineStart ? '…' : ''}${flat(text.slice(from, span.start)).trimStart()}`;
  const inside = flat(text.slice(span.start, span.end));
  const after = flat(text.slice(span.end, to)).trimEnd();
  return {
    text: `${before}${inside}${after}${to < lineEnd ? '…' : ''}`,
    highlight: [before.length, before.length + inside.length],
  };
}

/** Forward to where a word begins, so that none is cut, but never into the span. */
function wordStart(text: string, from: number, lineStart: number, spanStart: number): number {
  if (from <= lineStart || isBlank(text, from - 1)) return from;
  for (let at = from; at < spanStart; at++) if (isBlank(text, at)) return at + 1;
  return spanStart;
}

/** Back to where a word ends. */
function wordEnd(text: string, to: number, lineEnd: number, spanEnd: number): number {
  if (to >= lineEnd || isBlank(text, to)) return to;
  for (let at = to; at > spanEnd; at--) if (isBlank(text, at - 1)) return at - 1;
  return spanEnd;
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/** Line breaks as blanks, each in its place, so that offsets stay. */
const flat = (text: string): string => text.replace(/\s/gu, ' ');
