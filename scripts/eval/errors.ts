import type { Span } from '../../src/core/text/span';

/** One mistake, with what it takes to understand it. */
export interface DetectionError {
  /** A stable name such as `person-missed-one-word`; kinds of one family share its first words. */
  readonly kind: string;
  readonly text: string;
  readonly span: Span;
  readonly expected: string | null;
  readonly found: string | null;
  /** The rule that decided wrongly, where one did. */
  readonly origin: string | null;
  readonly context: string;
}

const AROUND = 60;

/** What stands around a span, on one line, the span itself in brackets. */
export function contextOf(text: string, { start, end }: Span): string {
  const line = (part: string): string => part.replace(/\s*\n\s*/gu, ' ⏎ ');
  const before = line(text.slice(Math.max(0, start - AROUND), start));
  const after = line(text.slice(end, end + AROUND));
  const inside = text.slice(start, end);
  const shown = inside.length > 2 * AROUND ? `${inside.slice(0, AROUND)} … ${inside.slice(-AROUND)}` : inside;
  return `${before}[${line(shown)}]${after}`;
}
