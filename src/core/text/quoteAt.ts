import { lineAround } from './lineAround';
import type { Span } from './span';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/**
 * The words in quotation marks around an offset, marks included, within one line. Undefined where the offset stands in none.
 *
 * @param offset UTF-16.
 */
export function quoteAt(text: string, offset: number): Span | undefined {
  const { start, end } = lineAround(text, offset);
  return quotesIn(text.slice(start, end))
    .map((span) => ({ start: span.start + start, end: span.end + start }))
    .find((span) => span.start <= offset && offset <= span.end);
}

function quotesIn(line: string): readonly Span[] {
  const quotes: Span[] = [];
  for (let at = 0; at < line.length; at++) {
    const closing = PAIRS[line.charAt(at)];
    if (closing === undefined || isApostrophe(line, at)) continue;
    const end = closingMark(line, at + 1, closing);
    if (end === undefined) continue;
    quotes.push({ start: at, end: end + 1 });
    at = end;
  }
  return quotes;
}

function closingMark(line: string, from: number, mark: string): number | undefined {
  for (let at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1)) if (!isApostrophe(line, at)) return at;
  return undefined;
}

const isApostrophe = (line: string, at: number): boolean =>
  /[‘’]/u.test(line.charAt(at)) && /\p{L}/u.test(line.charAt(at - 1)) && /\p{L}/u.test(line.charAt(at + 1));
